import type { StoredEntry } from '../../../cookie/stored-entry';
import { foldedText, matcherOf } from '../searched-text';
import { CHOSEN_FILTERS, type Filters } from './filters';
import type { InspectedSite } from './inspected-row';

/** What the web storage of any of the inspected sites holds and no declaration fits. */
export interface InspectedEntry {
  /** The same for the same entry of the same site in every report. */
  key: string;
  site: string;
  entry: StoredEntry;
  /** Folded: all that typing looks through. */
  text: string;
}

/** Such entries of sites, in the order of their reports. */
export function inspectedEntries(sites: readonly InspectedSite[]): InspectedEntry[] {
  return sites.flatMap(({ id, view: { report } }) =>
    (report.otherEntries ?? []).map((entry) => {
      const { kind, origin, name, owner } = entry;
      return {
        key: JSON.stringify([id, kind, origin, name]),
        site: report.site,
        entry,
        text: foldedText([name, origin, owner.organisation ?? '', report.site].join('\n')),
      };
    }),
  );
}

/** The entries that the filters let pass: they have a text, and nothing that a list is chosen from. */
export function filteredEntries(
  entries: readonly InspectedEntry[],
  filters: Filters,
): readonly InspectedEntry[] {
  if (CHOSEN_FILTERS.some((id) => filters[id] !== undefined)) return [];
  const matches = matcherOf(filters.text ?? '');
  return entries.filter(({ text }) => matches(text));
}
