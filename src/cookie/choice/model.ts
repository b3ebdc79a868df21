import type { Category } from '../../charter/model';

/** What a visitor answered to a site's consent banner. `none`: it asks, and has no answer yet. */
export type Answer = 'none' | 'accepted' | 'refused' | 'mixed' | 'unknown';

/** What was said of each category; one that the platform does not tell is absent. */
export type CategoryChoices = Partial<Record<Category, boolean>>;

/** What one cookie or storage entry tells of a visitor's choice: a fact derived from its value, never the value. */
export interface ChoiceMark {
  /** The consent platform's name, e.g. `OneTrust`. */
  platform: string;
  /** `elsewhere`: it tells of categories before any answer too; another mark of the platform says whether there is one. */
  answered: boolean | 'elsewhere';
  /** What the mark comes to by itself. */
  answer: Answer;
  /** Of one without an answer: what the platform allows until there is one. */
  categories: CategoryChoices;
  /** What it allows without an answer is allowed until the visitor objects: see Choice. */
  optOut?: true;
}

/** The choice of a visitor, from all the marks that a site's platform leaves. */
export interface Choice {
  platform: string;
  answer: Answer;
  /** Where there is no answer: what the platform allows until there is one. */
  categories: CategoryChoices;
  /** The platform takes consent for granted until a visitor objects: nobody is known to have been asked. */
  optOut?: true;
}
