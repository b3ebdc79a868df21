import { mayTellChoice } from '../../cookie/choice/may-tell';
import type { ChoiceMark } from '../../cookie/choice/model';
import { platformMarkOf } from '../../cookie/choice/platform-mark';

/** More entries of one storage are not looked at. */
const MOST_ENTRIES = 500;

/**
 * What a document's web storage tells of the visitor's choice: derived facts, never a value. Storage that the browser
 * closes (an opaque origin, storage that is blocked) tells nothing.
 */
export function storedMarksOf(
  keeper: Pick<Window, 'localStorage' | 'sessionStorage'>,
): ChoiceMark[] {
  return [...marksIn(() => keeper.localStorage), ...marksIn(() => keeper.sessionStorage)];
}

/** @param storage throws where it is closed: even asking for it does. */
function marksIn(storage: () => Storage): ChoiceMark[] {
  try {
    const there = storage();
    const count = Math.min(there.length, MOST_ENTRIES);
    const names = Array.from({ length: count }, (_, index) => there.key(index) ?? '');
    return names.filter(mayTellChoice).flatMap((name) => {
      return platformMarkOf(name, there.getItem(name) ?? '') ?? [];
    });
  } catch {
    return [];
  }
}
