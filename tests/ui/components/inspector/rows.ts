import {
  inspectedRows,
  type InspectedRow,
} from '../../../../src/ui/components/inspector/inspected-row';
import type { Row } from '../../../../src/verdict/report';
import { reportView } from '../sample';

/** Rows of one site, as the inspector has them. */
export function inspectedOf(rows: Row[]): InspectedRow[] {
  return inspectedRows([{ id: '0 example.org', view: reportView(rows) }]);
}
