import { isFirefox } from './engine';

/**
 * A cookie's name or path as a page sees it. Names are bytes: Firefox's cookies and webRequest APIs give each byte
 * as a character of its own (measured on 153), where pages and Chromium read them as UTF-8.
 *
 * @returns the text as it was given where its bytes are no UTF-8.
 */
export function textOfBytes(text: string): string {
  if (
    !isFirefox ||
    !/^[\u0000-\u00ff]*[\u0080-\u00ff]/.test(text) ||
    /[^\u0000-\u00ff]/.test(text)
  ) {
    return text;
  }
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
