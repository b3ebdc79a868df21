import { categoryOfText } from '../meaning/category';
import type { Declaration } from '../model';
import { charterWords, type CharterWords, type WrittenColumn } from './charter-words';

/** A charter to be written as a table in its own language. */
export interface CharterDraft {
  title: string;
  /** BCP 47. */
  language?: string;
  rows: readonly DraftRow[];
}

/** A declaration, and which of its columns are marked: not as the site declared them, or in doubt. */
export interface DraftRow {
  declaration: Declaration;
  marked: readonly WrittenColumn[];
}

/** The table as texts: columns that no row fills are left out. */
export interface WrittenTable {
  language: string;
  title: string;
  headings: readonly string[];
  /** What is said of the marked cells; absent where none is. */
  legend?: string;
  rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenCell {
  text: string;
  isMarked: boolean;
}

const ORDER: readonly WrittenColumn[] = [
  'provider',
  'service',
  'name',
  'purpose',
  'category',
  'retention',
  'party',
  'domain',
  'storage',
];

/** The texts of a charter's table, in the order in which charters have their columns. */
export function writtenTable({ title, language, rows }: CharterDraft): WrittenTable {
  const words = charterWords(language);
  const texts = rows.map(({ declaration }) => textsOf(declaration, words));
  const columns = ORDER.filter((column) => texts.some((text) => text[column] !== ''));
  const cells = rows.map(({ marked }, at) =>
    columns.map((column) => {
      const text = texts[at]![column];
      return { text, isMarked: marked.includes(column) && text !== '' };
    }),
  );
  const hasMarks = cells.some((row) => row.some(({ isMarked }) => isMarked));
  return {
    language: language ?? words.language,
    title,
    headings: columns.map((column) => words.headings[column]),
    ...(hasMarks && { legend: words.marked }),
    rows: cells,
  };
}

function textsOf(declaration: Declaration, words: CharterWords): Record<WrittenColumn, string> {
  const { name, provider, service, purpose, retention, party, domain, storage } = declaration;
  return {
    name,
    provider: provider ?? '',
    service: service ?? '',
    purpose: purpose ?? '',
    category: categoryText(declaration, words),
    retention: retention?.text ?? '',
    party: party ? words.parties[party] : '',
    domain: domain ?? '',
    storage: storage ? (STORAGE_TEXTS.get(storage) ?? storage) : '',
  };
}

/** The charter's own words for it where they say it; one that was read from the purpose stays there. */
function categoryText({ category }: Declaration, words: CharterWords): string {
  if (!category || category.from === 'purpose') return '';
  const { text, is } = category;
  const isSaid = text === words.toComplete || categoryOfText(text ?? '') === is;
  return text !== undefined && isSaid ? text : words.categories[is];
}

/** The words for those kinds of storage that are none by themselves. */
const STORAGE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['local', 'local storage'],
  ['session', 'session storage'],
]);
