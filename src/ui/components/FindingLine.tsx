import type { Finding, Row } from '../../verdict/report';
import { FindingSentence } from './FindingSentence';
import { HelpLink } from './HelpLink';
import { kindWords } from './labels';
import type { RowContext } from './row-context';
import { SettleFinding } from './SettleFinding';
import { useWords } from './words-context';

interface FindingLineProps {
  finding: Finding;
  context: RowContext;
  /** The row that it is of; undefined where it is of the charter as a whole. */
  row?: Row;
}

/** One finding, the way to what the built-in help says of its rule, and that of setting it aside. */
export function FindingLine({ finding, context, row }: FindingLineProps) {
  const words = useWords();
  const { rule, kind, severity, setAside } = finding;
  return (
    <>
      <p
        class={setAside ? 'finding settled' : 'finding'}
        data-rule={rule}
        data-kind={kind}
        data-severity={severity}
      >
        <span class="kind">{words.say(kindWords(finding))}</span>{' '}
        <FindingSentence finding={finding} context={context} ofCharter={!row} />
        <HelpLink rule={rule} />
      </p>
      {context.settling && (
        <SettleFinding finding={finding} row={row} settling={context.settling} />
      )}
    </>
  );
}
