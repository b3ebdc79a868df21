import { textOfBase64 } from '../base64';
import type { ChoiceEntry } from '../entry';
import { property, texts } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId, unansweredMark } from '../parts';

const PLATFORM = 'Didomi';

/**
 * Didomi writes the base64 of `{"user_id":"…","purposes":{"enabled":[…],"disabled":[…]},"vendors":{…}}`;
 * before any answer without purposes.
 */
export function didomiMark({ text }: ChoiceEntry): ChoiceMark | undefined {
  const token = tokenIn(text);
  if (property(token, 'user_id') === undefined) return undefined;
  const purposes = property(token, 'purposes');
  const parts = [
    ...texts(property(purposes, 'enabled')).map((id) => partOfId(id, true)),
    ...texts(property(purposes, 'disabled')).map((id) => partOfId(id, false)),
  ];
  return parts.length > 0 ? answeredMark(PLATFORM, parts) : unansweredMark(PLATFORM);
}

/** The base64 of any JSON object begins with `ey`, or `ew` where it has line breaks. */
function tokenIn(text: string): unknown {
  if (!/^e[yw]/.test(text)) return undefined;
  try {
    return JSON.parse(textOfBase64(text) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
