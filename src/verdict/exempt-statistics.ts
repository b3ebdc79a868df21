import type { Declaration } from '../charter/model';

/** "Exempt from consent", "exemptés de consentement", "no consent is needed", in the languages of the reader. */
const EXEMPT =
  /exempt|exonér|ausgenommen|einwilligungsfrei|exent[oa]|esent[ei]|vrijgesteld|isento|isenta|zwolnion|undantag|undtag|vapautettu|εξαιρ|osvobozen|oslobod|mentes|scutit/iu;
/** "Anonymous", "anonymisées". */
const ANONYMOUS = /anon[iyý]|anônim|anónim|ανώνυμ|ανωνυμ/iu;
const LONGEST = 1_000;

/**
 * Whether a charter calls the measurement of its audience anonymous, or exempt from consent (CNIL, guidelines of
 * 17 September 2020, article 5). Then nobody is blamed for not asking, but the measurement is held to the
 * exemption's 13 months.
 */
export function isCalledExempt(declaration: Declaration | undefined): boolean {
  if (declaration?.category?.is !== 'statistics') return false;
  const { purpose, service, category } = declaration;
  return [purpose, service, category.text].some((text) => text !== undefined && saysExempt(text));
}

function saysExempt(text: string): boolean {
  const start = text.slice(0, LONGEST);
  return EXEMPT.test(start) || ANONYMOUS.test(start);
}
