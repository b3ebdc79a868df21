import type { Charter, Declaration } from './model';
import { declaredBySiteAlone, isOfSite } from './removed';
import { wordingOf } from './wording';

/** What a re-read shows of a charter. */
export interface Differences {
  added: Declaration[];
  removed: Declaration[];
  reworded: Rewording[];
  /** The two are in different languages: versions of their own, of which no change is claimed. */
  otherLanguage: boolean;
}

/** How many declarations differ from the version before. */
export interface ChangesCounted {
  added: number;
  removed: number;
  reworded: number;
}

/** A declaration that is there before and after, and says something else. */
export interface Rewording {
  before: Declaration;
  after: Declaration;
  /** Which of its texts, e.g. `purpose`. */
  fields: DeclaredField[];
}

/** A text of a declaration beside its name. */
export type DeclaredField = keyof typeof texts;

/** Each text as printed: what a reader made of it is no change of the page. */
const texts = {
  provider: ({ provider }: Declaration) => provider,
  service: ({ service }: Declaration) => service,
  purpose: ({ purpose }: Declaration) => purpose,
  category: ({ category }: Declaration) =>
    category?.from === 'purpose' ? undefined : (category?.text ?? category?.is),
  retention: ({ retention }: Declaration) => retention?.text,
  domain: ({ domain }: Declaration) => domain,
  party: ({ party }: Declaration) => party,
  storage: ({ storage }: Declaration) => storage,
};

const fields = Object.keys(texts) as DeclaredField[];

/** Which declarations are taken for the same, the surest sign first. */
const signs: readonly ((declaration: Declaration) => string)[] = [
  (one) => JSON.stringify([wordingOf(one.name), ...fields.map((field) => wordOf(one, field))]),
  (one) => JSON.stringify([wordingOf(one.name), wordOf(one, 'domain'), wordOf(one, 'storage')]),
  (one) => wordingOf(one.name),
];

/**
 * What changed from one version of a charter to the next. The order of the rows never matters, nor does white
 * space. Takes time in proportion to the declarations.
 */
export function differencesBetween(before: Charter, after: Charter): Differences {
  if (isOtherLanguage(before.language, after.language)) {
    return { added: [], removed: [], reworded: [], otherLanguage: true };
  }
  const reworded: Rewording[] = [];
  let removed: Declaration[] = before.declarations;
  let added: Declaration[] = after.declarations;
  for (const sign of signs) {
    const paired = pairedBy(sign, removed, added);
    reworded.push(...paired.pairs.map(rewordingOf).filter(({ fields: said }) => said.length > 0));
    ({ removed, added } = paired);
  }
  return { added, removed, reworded, otherLanguage: false };
}

/**
 * How much the site changed its charter before it was last read, where that is known. What a person corrects in what
 * was read is no change of the site's and leaves what is known; nor is a source more or less, or a text that is still
 * the same. Rows that a person edited are taken as the site has them; where that is not known any more, nothing is
 * claimed of them.
 *
 * @param known what was known of the version before.
 */
export function changesOfSite(
  before: Charter,
  after: Charter,
  known: ChangesCounted | undefined,
): ChangesCounted | undefined {
  if (readingOf(before) === readingOf(after)) return known;
  if (placesOf(before) !== placesOf(after) || textsOf(before) === textsOf(after)) return undefined;
  const { added, removed, reworded } = differencesBetween(asSiteHasIt(before), asSiteHasIt(after));
  const ofSite = reworded.filter((one) => !one.before.edited && !one.after.edited);
  return { added: added.length, removed: removed.length, reworded: ofSite.length };
}

/** Without the rows that a person added, with those that were left out, each under the name that the site gives it. */
function asSiteHasIt(charter: Charter): Charter {
  const named = charter.declarations.filter((one) => isOfSite(one) && one.nameRead === undefined);
  return { ...charter, declarations: [...named, ...declaredBySiteAlone(charter)] };
}

/** When each of its sources was read. */
function readingOf({ sources }: Charter): string {
  return JSON.stringify(sources.map(({ kind, url, readAt }) => [kind, url, readAt]));
}

function placesOf({ sources }: Charter): string {
  return JSON.stringify(sources.map(({ kind, url }) => [kind, url]));
}

function textsOf({ sources }: Charter): string {
  return JSON.stringify(sources.map(({ sha256 }) => sha256));
}

/** Whether both are known, and not merely two regions' of one language: `fr` and `fr-FR` are the same. */
function isOtherLanguage(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return false;
  return primary(before) !== primary(after);
}

function primary(language: string): string {
  return (language.split(/[-_]/)[0] ?? '').toLowerCase();
}

/** Pairs declarations that have the same sign, each once; where several have, in their order. */
function pairedBy(
  sign: (declaration: Declaration) => string,
  removed: readonly Declaration[],
  added: readonly Declaration[],
): { pairs: [Declaration, Declaration][]; removed: Declaration[]; added: Declaration[] } {
  const waiting = new Map<string, Declaration[]>();
  for (const one of removed.toReversed()) {
    const key = sign(one);
    const alike = waiting.get(key);
    if (alike) alike.push(one);
    else waiting.set(key, [one]);
  }
  const pairs: [Declaration, Declaration][] = [];
  const left: Declaration[] = [];
  for (const one of added) {
    const earlier = waiting.get(sign(one))?.pop();
    if (earlier) pairs.push([earlier, one]);
    else left.push(one);
  }
  const found = new Set(pairs.map(([earlier]) => earlier));
  return { pairs, removed: removed.filter((one) => !found.has(one)), added: left };
}

function rewordingOf([before, after]: [Declaration, Declaration]): Rewording {
  const said = fields.filter((field) => wordOf(before, field) !== wordOf(after, field));
  return { before, after, fields: said };
}

function wordOf(declaration: Declaration, field: DeclaredField): string {
  return wordingOf(texts[field](declaration));
}
