import type { PageFunction } from './extension-browser';

/**
 * The source of a call with its arguments, to be evaluated in a page. Unlike puppeteer's own way it
 * survives tsx, which writes a call of `__name` around every function inside the function.
 *
 * @param surroundings declarations that the function is to see, e.g. another window's `document`.
 */
export function callSource<Arguments extends unknown[], Result>(
  call: PageFunction<Arguments, Result>,
  args: Arguments,
  surroundings = '',
): string {
  return `(() => {
    const __name = (named) => named;
    ${surroundings}
    return (${call.toString()})(...${JSON.stringify(args)});
  })()`;
}

/**
 * As {@link callSource}, for a condition: an element, which cannot leave its page, counts as true.
 */
export function conditionSource<Arguments extends unknown[], Result>(
  condition: PageFunction<Arguments, Result>,
  args: Arguments,
  surroundings = '',
): string {
  const source = callSource(condition, args, surroundings);
  return `Promise.resolve(${source}).then((result) => (result?.nodeType ? true : result))`;
}
