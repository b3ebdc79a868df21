/** Legal forms of companies, and the words that introduce one: they tell nobody apart. */
const LEGAL_FORMS = new Set(
  (
    'ab ag aps as asa bv bvba co company compagnie corp corporation doo gesellschaft gmbh group ' +
    'groupe holding holdings inc incorporated kft kg limited llc llp lp ltd ltda mbh nv ood ou ' +
    'oy oyj plc pbc pte pty sa sarl sas sasu se sl slu sociedad societa societe spa srl sro uab ug'
  ).split(' '),
);

/** Places that follow a company's name, as in "Google LLC (USA)". */
const PLACES = new Set(
  (
    'usa us uk eu ue emea europe international ireland irlande irland france germany allemagne ' +
    'deutschland netherlands pays bas nederland luxembourg belgium belgique spain espagne italy ' +
    'italie united states kingdom etats unis'
  ).split(' '),
);

const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+/gu;
const DOTTED_ABBREVIATION =
  /(?<![\p{L}\p{N}.])(?:\p{L}\.\s?){1,4}\p{L}(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.]))/gu;

/**
 * Takes the domains out of a text, so that a word of somebody's domain is not read as a name.
 * @returns the domains in lower case, and the text without them.
 */
export function domainsIn(text: string): { domains: string[]; rest: string } {
  const plain = withoutAccents(text).replace(DOTTED_ABBREVIATION, (abbreviation) =>
    abbreviation.replace(/[.\s]/g, ''),
  );
  const domains: string[] = [];
  const rest = plain.replace(DOMAIN, (domain) => {
    domains.push(domain.toLowerCase());
    return ' ';
  });
  return { domains, rest };
}

/** The words of a text: lower case, without accents, cut at whatever is no letter and no digit. */
export function wordsOf(text: string): string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What is left of a name without the legal forms around it and the places after it. A text that
 * is nothing but such words is left as it is.
 */
export function meaningfulWords(words: string[]): string[] {
  let end = words.length;
  while (end > 0 && (LEGAL_FORMS.has(words[end - 1]!) || PLACES.has(words[end - 1]!))) end -= 1;
  let start = 0;
  while (start < end - 1 && LEGAL_FORMS.has(words[start]!)) start += 1;
  return end === 0 ? words : words.slice(start, end);
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
