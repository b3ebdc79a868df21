import type { Row } from '../../verdict/report';
import { ComparisonTable } from './ComparisonTable';
import { FindingSentence } from './FindingSentence';
import type { RowContext } from './row-context';
import { byWeight } from './rules';

/** An opened row: what was seen, in sentences, then declared and actual side by side. */
export function RowDetail({ row, context }: { row: Row; context: RowContext }) {
  return (
    <div class="detail">
      {byWeight(row.findings).map((finding) => (
        <p
          key={finding.rule}
          class="finding"
          data-rule={finding.rule}
          data-kind={finding.kind}
          data-severity={finding.severity}
        >
          <FindingSentence finding={finding} context={context} />
        </p>
      ))}
      <ComparisonTable row={row} context={context} />
    </div>
  );
}
