import type { Declaration } from '../charter/model';

/** "Not", just before: "non exemptées", "not anonymous", "ne sont pas anonymisées". */
const NOT = String.raw`(?<!(?:^|[\s(,;:.'’])(?:not|non|pas|nicht|no|niet|não|nie|inte|ikke|ei|nem|nu|δεν|μη)[\s-]{1,3})`;
/** "Not", anywhere before in the clause: "never set without consent". */
const NEVER = String.raw`(?<!(?:^|[\s(,;:.'’])(?:not|never|only|pas|jamais|nicht|nie|nur|no|nunca|non|mai|niet|nooit|não)(?=[\s'’])[^.;]{0,40})`;

/** "Exempt from consent", "exemptés de consentement", in the languages of the reader. */
const EXEMPT =
  'exempt|exonér|dispens|ausgenommen|einwilligungsfrei|exent[oa]|esent[ei]|vrijgesteld|isento|isenta|zwolnion|undantag|undtag|vapautettu|εξαιρ|osvobozen|oslobod|mentes|scutit';
/** "Anonymous", "anonymisées". */
const ANONYMOUS = 'anon[iyý]|anônim|anónim|ανώνυμ|ανωνυμ';
/** "Without your consent". */
const WITHOUT =
  'without (?:your |any |prior )?consent|sans (?:votre )?consentement|ohne (?:ihre )?einwilligung|sin (?:su )?consentimiento|senza (?:il )?consenso|zonder (?:uw )?toestemming|sem (?:o seu )?consentimento|bez (?:twojej )?zgody|utan samtycke|uden samtykke|ilman suostumusta|χωρίς (?:τη )?συγκατάθεση|bez souhlasu|bez súhlasu|hozzájárulás nélkül|fără consim';
/** "No consent is needed". */
const NOT_NEEDED =
  'no consent|not (?:need|require) (?:your |any )?consent|consent is not (?:need|requir)|pas (?:de |votre |le )consentement|aucun consentement|keine[rn]? einwilligung|no requieren? (?:su |el )?consentimiento|non richied\\S* (?:il )?consenso|geen toestemming';
const SAYS_EXEMPT = new RegExp(
  `${NOT}(?:${EXEMPT}|${ANONYMOUS})|${NEVER}(?:${WITHOUT})|${NOT_NEEDED}`,
  'iu',
);
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
  return SAYS_EXEMPT.test(text.slice(0, LONGEST));
}
