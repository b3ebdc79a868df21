import type { Row } from '../../verdict/report';
import { ComparisonTable } from './ComparisonTable';
import { FindingLine } from './FindingLine';
import { RowActions } from './RowActions';
import type { RowContext } from './row-context';
import { byWeight } from './rules';

interface RowDetailProps {
  row: Row;
  /** Its key in the list. */
  rowKey: string;
  context: RowContext;
}

/** An opened row: what was seen, in sentences, then declared and actual side by side, then what can be done. */
export function RowDetail({ row, rowKey, context }: RowDetailProps) {
  return (
    <div class="detail">
      {byWeight(row.findings).map((finding) => (
        <FindingLine key={finding.rule} finding={finding} row={row} context={context} />
      ))}
      <ComparisonTable row={row} context={context} />
      <RowActions row={row} rowKey={rowKey} context={context} />
    </div>
  );
}
