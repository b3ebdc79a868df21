import type { Settled } from '../../verdict/report';
import { Foreign, Say } from './Text';
import { useWords } from './words-context';

/** That a finding was set aside: when, by whom where they gave a name, and why. */
export function SetAsideText({ settled: { reason, by, at } }: { settled: Settled }) {
  const date = useWords().date(at);
  if (by === undefined) {
    return (
      <Say id="finding_set_aside">
        {date}
        <Foreign text={reason} />
      </Say>
    );
  }
  return (
    <Say id="finding_set_aside_by">
      {date}
      <Foreign text={by} />
      <Foreign text={reason} />
    </Say>
  );
}
