import type { Answer, CategoryChoices, ChoiceMark } from '../cookie/choice/model';
import { CATEGORIES } from '../charter/categories';
import { isRecord, isText } from './value-kinds';

/** What a page tells of its visitor's choice. */
export interface PageChoice {
  origin: string;
  /** A consent platform is there that may keep the answer in the page, whether it has one or not. */
  hasPlatform: boolean;
  marks: ChoiceMark[];
}

const ANSWERS: readonly Answer[] = ['none', 'accepted', 'refused', 'mixed', 'unknown'];
const MOST_MARKS = 50;
const LONGEST_PLATFORM = 64;

/**
 * What a page's scripts hand over of the visitor's choice, checked: facts only, and nothing beside them.
 *
 * @param stored of the script that read the web storage, in the extension's own world.
 * @param told of the script that asked the page's own scripts.
 * @returns undefined where the page told nothing of the kind.
 */
export function pageChoiceIn(stored: unknown, told: unknown): PageChoice | undefined {
  if (!isRecord(stored) || !isText(stored.origin)) return undefined;
  const { origin } = stored;
  const isSamePage = isRecord(told) && told.origin === origin;
  const marks = [...marksIn(stored.marks), ...(isSamePage ? marksIn(told.marks) : [])];
  const hasLibrary = isSamePage && told.hasLibrary === true;
  return { origin, hasPlatform: hasLibrary || marks.length > 0, marks };
}

function marksIn(value: unknown): ChoiceMark[] {
  return Array.isArray(value) ? value.slice(0, MOST_MARKS).flatMap((one) => markIn(one) ?? []) : [];
}

function markIn(value: unknown): ChoiceMark | undefined {
  if (!isRecord(value) || !isText(value.platform) || value.platform.length > LONGEST_PLATFORM) {
    return undefined;
  }
  const { platform, answered } = value;
  const answer = ANSWERS.find((one) => one === value.answer);
  if (typeof answered !== 'boolean' && answered !== 'elsewhere') return undefined;
  if (answer === undefined) return undefined;
  const categories = categoriesIn(value.categories);
  return { platform, answered, answer, categories, ...(value.optOut === true && { optOut: true }) };
}

function categoriesIn(value: unknown): CategoryChoices {
  if (!isRecord(value)) return {};
  const told = CATEGORIES.filter((category) => Object.hasOwn(value, category)).map(
    (category) => [category, value[category]] as const,
  );
  return Object.fromEntries(told.filter(([, granted]) => typeof granted === 'boolean'));
}
