/** What stands in front of a Markdown text about it. */
export interface FrontMatter {
  /** The text without it. */
  text: string;
  title?: string;
  language?: string;
}

/** Lines that are looked through for the end of what stands in front. */
const MOST_LINES = 200;

/** Parts the YAML in front of a Markdown text from it. */
export function withoutFrontMatter(markdown: string): FrontMatter {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(markdown)?.[0].length ?? 0;
  if (start === 0) return { text: markdown };
  const matter: FrontMatter = { text: markdown };
  let at = start;
  for (let lines = 0; lines < MOST_LINES && at < markdown.length; lines += 1) {
    const end = markdown.indexOf('\n', at);
    const line = markdown.slice(at, end < 0 ? undefined : end).trimEnd();
    at = end < 0 ? markdown.length : end + 1;
    if (line === '---' || line === '...') return { ...matter, text: markdown.slice(at) };
    const [, key = '', value = ''] = /^(title|lang|language):\s+(\S.*)$/.exec(line) ?? [];
    const text = value.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (key === 'title' && text !== '') matter.title = text;
    else if (key !== '' && /^[a-z]{2,3}(?:[-_]\w+)?$/i.test(text)) matter.language = text;
  }
  return { text: markdown };
}
