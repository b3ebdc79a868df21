import type { Finding } from '../../verdict/report';
import { FindingLine } from './FindingLine';
import type { RowContext } from './row-context';
import { byWeight } from './rules';
import { useWords } from './words-context';

interface CharterFindingsProps {
  findings: readonly Finding[];
  context: RowContext;
}

/** What is to be said of the charter as a whole. */
export function CharterFindings({ findings, context }: CharterFindingsProps) {
  const words = useWords();
  return (
    <section class="charter-findings">
      <h2>{words.say('charter_findings')}</h2>
      {byWeight(findings).map((finding) => (
        <FindingLine key={finding.rule} finding={finding} context={context} />
      ))}
    </section>
  );
}
