import type { Row } from '../../../verdict/report';
import { listRows } from '../groups';
import { rowContext, type RowContext } from '../row-context';
import { providerOf } from '../provider-of';
import { byWeight } from '../rules';
import { searchedText } from '../searched-text';
import type { ReportView, Settling } from '../view';

/** A row of any of the reports that are inspected, with what the table sorts and filters by. */
export interface InspectedRow {
  /** The same for the same cookie or declaration of the same site in every report. */
  key: string;
  site: string;
  row: Row;
  context: RowContext;
  /** The cookie's name, else the declaration's. */
  name: string;
  /** Who provides it, by the best sign there is; else as declared. */
  provider: string;
  service: string;
  /** A category's id; empty where none is known. */
  category: string;
  party: string;
  choice: string;
  /** The rules of its findings, the weightiest first. */
  rules: readonly string[];
  /** Folded: all that typing looks through. */
  text: string;
}

/** A site in one cookie store, judged. */
export interface InspectedSite {
  /** Of the site in its cookie store. */
  id: string;
  view: ReportView;
  settling?: Settling;
}

/** The rows of sites, in the order of their reports. */
export function inspectedRows(sites: readonly InspectedSite[]): InspectedRow[] {
  return sites.flatMap(({ id, view, settling }) => {
    const context = { ...rowContext(view), settling };
    return listRows(view).map(({ key, row, verdict }) =>
      inspected(`${id} ${key}`, view.report.site, { ...row, verdict }, context),
    );
  });
}

function inspected(key: string, site: string, row: Row, context: RowContext): InspectedRow {
  const { cookie, entry, declaration } = row;
  const name = cookie?.name ?? entry?.name ?? declaration?.name ?? '';
  const provider = providerOf(row);
  const service = cookie?.known?.platform ?? declaration?.service ?? '';
  const rules = byWeight(row.findings).map(({ rule }) => rule);
  return {
    key,
    site,
    row,
    context,
    name,
    provider,
    service,
    category: cookie?.known?.category ?? declaration?.category?.is ?? '',
    party: cookie?.party ?? declaration?.party ?? '',
    choice: cookie?.choice ?? cookie?.setUnder?.at(-1)?.choice ?? '',
    rules,
    text: searchedText(row, [site]),
  };
}
