import type { ChoiceMark } from './model';
import { platformMarkOf } from './platform-mark';
import { tcfMarkOf } from './tcf';

/**
 * What a cookie or storage entry tells of a visitor's choice. The consent platform is recognised by the shape
 * of the value more than by the name, for names can be configured and several products share them.
 *
 * @param name of a cookie or storage entry.
 * @param value as it is stored, URL-encoded or not; untrusted. It goes no further.
 * @returns undefined where it tells of no choice. Never throws.
 */
export function choiceMarkOf(name: string, value: string): ChoiceMark | undefined {
  return platformMarkOf(name, value) ?? tcfMarkOf(name, value);
}
