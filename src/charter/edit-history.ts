import { withEdit, type CharterEdit } from './edit';
import type { Charter } from './model';

/** A charter as it is being edited. */
export interface EditedCharter {
  charter: Charter;
  /** What it was before each step, the earliest first. */
  before: readonly Charter[];
  /** What the last step did: typing goes on with it. */
  last?: CharterEdit;
}

/** More steps than anybody takes back one by one; the earliest are forgotten. */
const MOST_STEPS = 200;

/** A charter of which nothing is edited yet. */
export function unedited(charter: Charter): EditedCharter {
  return { charter, before: [] };
}

/** One step on. What is typed into one field, letter by letter, is one step. */
export function withStep(
  { charter, before, last }: EditedCharter,
  edit: CharterEdit,
): EditedCharter {
  const steps = last && isTypedOn(last, edit) ? before : [...before, charter].slice(-MOST_STEPS);
  return { charter: withEdit(charter, edit), before: steps, last: edit };
}

/** One step back; as it is where there is none. */
export function stepBack(edited: EditedCharter): EditedCharter {
  const charter = edited.before.at(-1);
  return charter ? { charter, before: edited.before.slice(0, -1) } : edited;
}

function isTypedOn(last: CharterEdit, edit: CharterEdit): boolean {
  if (last.what === 'title') return edit.what === 'title';
  if (last.what !== 'text' || edit.what !== 'text') return false;
  return edit.at === last.at && edit.field === last.field;
}
