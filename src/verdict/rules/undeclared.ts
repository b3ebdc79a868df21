import type { KnownFacts } from '../../cookie/model';
import type { EntryDeclaration } from '../entries';
import type { Evidence } from '../report';
import type { CookieRule } from '../rule';

/**
 * A cookie of this site that no declaration's name notation fits. Where one of web storage does, it says so: the
 * charter may only have taken one kind of storage for the other.
 */
export const undeclared: CookieRule = {
  id: 'undeclared',
  kind: 'difference',
  judges: 'cookie',
  judge: ({ known }, _, asEntry) => {
    const evidence = evidenceOf(known, asEntry);
    return {
      rule: 'undeclared',
      kind: 'difference',
      severity: 'violation',
      ...(known && { actual: known.controller ?? known.platform }),
      ...(evidence && { evidence }),
    };
  },
};

function evidenceOf(known?: KnownFacts, asEntry?: EntryDeclaration): Evidence | undefined {
  if (asEntry) {
    return { by: 'declaration', name: asEntry.name, storage: asEntry.storage };
  }
  if (!known) return undefined;
  const { platform, controller } = known;
  return { by: 'known', platform, ...(controller && { controller }) };
}
