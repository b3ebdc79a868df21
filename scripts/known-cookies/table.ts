import { organisationsNamed, type Organisations } from '../../src/cookie/organisation';
import { groupsOf } from './group';
import type { Fact } from './source';

/**
 * Writes sorted facts as `assets/known-cookies.json`: one object a platform, one line a cookie
 * (`[name, category, retention, domain]`), so that a change of the table reads well.
 * Software has no controller: whoever runs it answers for it.
 * @throws Error listing the controllers that name no organisation of the table, or several.
 */
export function tableText(facts: readonly Fact[], organisations: Organisations): string {
  const groups = groupsOf(facts, ({ platform, kind, controller }) =>
    JSON.stringify([platform, kind, kind === 'party' ? controller : '']),
  );
  const unresolved = new Set<string>();
  const platforms = groups.map((group) => {
    const { platform, kind, controller } = group[0]!;
    const head: [string, string][] = [
      ['platform', platform],
      ['kind', kind],
    ];
    if (kind === 'party') {
      const [organisation, ...others] = organisationsNamed(organisations, controller);
      if (organisation === undefined || others.length > 0) unresolved.add(controller);
      head.push(['controller', controller], ['organisation', organisation ?? '']);
    }
    return groupText(head, group);
  });
  if (unresolved.size > 0) {
    throw new Error(`no single organisation for: ${[...unresolved].toSorted().join(' · ')}`);
  }
  return `{\n"version": 1,\n"platforms": [\n${platforms.join(',\n')}\n]\n}\n`;
}

function groupText(head: [string, string][], group: readonly Fact[]): string {
  const parts = [head.map(([key, text]) => `"${key}": ${JSON.stringify(text)}`).join(', ')];
  for (const match of ['exact', 'prefix'] as const) {
    const rows = group.filter((fact) => fact.match === match).map(rowText);
    if (rows.length > 0) parts.push(`"${match}": [\n${rows.join(',\n')}\n]`);
  }
  return `{${parts.join(', ')}}`;
}

/** Nulls at the end are left out: most rows end after the retention. */
function rowText({ name, category, retention, domains }: Fact): string {
  const row = [name, category, retention, domains[0] ?? null];
  while (row.at(-1) === null) row.pop();
  return JSON.stringify(row);
}
