import { parseHTML } from 'linkedom';
import { boundedNesting } from './bounded-nesting';

/** HTML as a document, without running anything in it. A fragment becomes a whole page. */
export function parsePage(text: string): Document {
  const html = boundedNesting(text);
  const isWhole = /^[\s\uFEFF]*(?:<!--[^]{0,4096}?-->\s*)?<(?:!doctype|html)\b/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}
