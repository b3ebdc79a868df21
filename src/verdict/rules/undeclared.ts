import type { KnownFacts } from '../../cookie/model';
import type { Evidence } from '../report';
import type { CookieRule, DeclaredOtherwise } from '../rule';

/**
 * A cookie of this site that no declaration's name notation fits. Where one of web storage does, it says so: the
 * charter may only have taken one kind of storage for the other. So it does where the site has a row for it that a
 * person left out of the charter or renamed: then the site is not to be blamed, and it is only worth knowing.
 */
export const undeclared: CookieRule = {
  id: 'undeclared',
  kind: 'difference',
  judges: 'cookie',
  judge: ({ known }, _, otherwise) => {
    const evidence = evidenceOf(known, otherwise);
    return {
      rule: 'undeclared',
      kind: 'difference',
      severity: otherwise?.removed ? 'info' : 'violation',
      ...(known && { actual: known.controller ?? known.platform }),
      ...(evidence && { evidence }),
    };
  },
};

function evidenceOf(
  known: KnownFacts | undefined,
  { asEntry, removed }: DeclaredOtherwise = {},
): Evidence | undefined {
  if (removed) {
    const { name, line } = removed;
    return { by: 'removed', name, ...(line !== undefined && { line }) };
  }
  if (asEntry) {
    return { by: 'declaration', name: asEntry.name, storage: asEntry.storage };
  }
  if (!known) return undefined;
  const { platform, controller } = known;
  return { by: 'known', platform, ...(controller && { controller }) };
}
