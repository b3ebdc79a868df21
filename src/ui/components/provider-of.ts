import type { Row } from '../../verdict/report';

/** Who provides what a row tells of, by the best sign there is; else as declared. */
export function providerOf({ cookie, entry, declaration, findings }: Row): string {
  const found = findings.find(({ rule }) => rule === 'provider-differs')?.actual;
  if (found !== undefined) return found;
  if (entry) return entry.owner.organisation ?? entry.owner.registrableDomain;
  if (!cookie) return declaration?.provider ?? '';
  const { known, setBy, domain } = cookie;
  if (known?.kind === 'party') return known.controller ?? known.organisation ?? known.platform;
  if (setBy?.holder) return setBy.holder.organisation ?? setBy.holder.registrableDomain;
  return domain.replace(/^\./, '');
}
