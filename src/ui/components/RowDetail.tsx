import type { Row } from '../../verdict/report';
import { ComparisonTable } from './ComparisonTable';
import { FindingLine } from './FindingLine';
import type { RowContext } from './row-context';
import { byWeight } from './rules';

/** An opened row: what was seen, in sentences, then declared and actual side by side. */
export function RowDetail({ row, context }: { row: Row; context: RowContext }) {
  return (
    <div class="detail">
      {byWeight(row.findings).map((finding) => (
        <FindingLine key={finding.rule} finding={finding} context={context} />
      ))}
      <ComparisonTable row={row} context={context} />
    </div>
  );
}
