/** HTML as a document without a window: no script of it runs, nothing of it is loaded. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
