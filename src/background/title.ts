import type { Badge } from './badge';

/**
 * A badge's title in words.
 *
 * @param getMessage a message of `_locales`; empty where there is none.
 * @param language BCP 47: decides the plural form.
 */
export function titleOf(
  { id, values, count }: Badge['title'],
  getMessage: (id: string, values: string[]) => string,
  language: string,
): string {
  if (count === undefined) return getMessage(id, values);
  const filled = [new Intl.NumberFormat(language).format(count), ...values];
  const form = new Intl.PluralRules(language).select(count);
  return getMessage(`${id}_${form}`, filled) || getMessage(`${id}_other`, filled);
}
