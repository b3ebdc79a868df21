/** Characters of HTML. */
const SIZE = 1_000_000;

/** How a policy page of 1 MB is made up. */
export interface PageLayout {
  /** Characters of styles in its head. */
  styles: number;
  /** Of a chapter, which is prose, a table below it, and a menu beside them. */
  paragraphs: number;
  rows: number;
  links: number;
  /** What each element carries besides its name. */
  attributes: string;
}

/**
 * Made up like the policy pages that `npm run charter -- --score` was tried on. Of nine whole pages and
 * fragments of HTML that declare cookies, the medians are 0.34 declarations, 400 characters of text and 10
 * elements to 1,000 characters of HTML; the rest is styles, classes and other attributes.
 */
export const TYPICAL: PageLayout = {
  styles: 130_000,
  paragraphs: 19,
  rows: 10,
  links: 58,
  attributes: ' class="policy-block is-wide"',
};

/** Five times as many declarations to its HTML, and hardly anything but text: denser than any whole page found. */
export const CROWDED: PageLayout = {
  styles: 0,
  paragraphs: 12,
  rows: 20,
  links: 0,
  attributes: '',
};

const sentences = [
  'We use this cookie to remember what you chose, so that you are not asked again on your next visit.',
  'The information is kept by the provider named below and is not combined with any other that it holds.',
  'You can withdraw your consent at any time; what was stored before that is deleted with the next page.',
  'Some of our partners measure how often a page is seen, and from which country, without knowing by whom.',
];

/** Four of five purposes on a real page are printed there once only: these make no two alike in 1,001. */
const verbs = [
  'Remembers',
  'Measures',
  'Stores',
  'Counts',
  'Keeps',
  'Recognises',
  'Passes on',
] as const;
const objects = [
  'the language that you chose',
  'which pages are seen',
  'the contents of the basket',
  'from which country a visit comes',
  'your login',
  'whether an advertisement was shown',
  'the answers to a form',
  'the state of the player',
  'a number made at random',
  'the consent that you gave',
  'the server that answers',
] as const;
const ends = [
  'so that you are not asked again on your next visit.',
  'for statistics that name nobody.',
  'until the browser is closed.',
  'and is not combined with any other that the provider holds.',
  'without which the page cannot be shown.',
  'to show advertising that may be of interest to you.',
  'for as long as you are signed in.',
  'in order to find errors.',
  'across several pages of the site.',
  'on behalf of our partners.',
  'to protect the site from attacks.',
  'where you allowed it.',
  'and is deleted with the next page.',
] as const;

/** A policy page of 1 MB: chapters of prose, each with a table of a category's cookies. */
export function policyPage(layout: PageLayout): string {
  const style = '.policy-block--wide > p { margin: 0 auto; max-width: 60rem; }\n';
  const parts = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cookie policy</title>',
    `<style>${style.repeat(Math.ceil(layout.styles / style.length))}</style></head><body>`,
    '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>',
    '<main><h1>Cookie policy</h1>',
  ];
  let length = layout.styles;
  for (let chapter = 1; length < SIZE; chapter += 1) {
    const part = chapterOf(chapter, layout);
    length += part.length;
    parts.push(part);
  }
  parts.push('</main><footer><p>Shop Ltd, 1 Long Street</p></footer></body></html>');
  return parts.join('\n');
}

function chapterOf(chapter: number, { paragraphs, rows, links, attributes }: PageLayout): string {
  const prose = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p${attributes}>${sentence(chapter + i)} ${sentence(i)} <a${attributes} href="/help/${i}">${i}. Read more</a>. ${sentence(i + 1)}\n      ${sentence(i + 2)} <strong${attributes}>${sentence(i + 3)}</strong></p>`,
  );
  const table = Array.from(
    { length: rows },
    (_, i) => `
      <tr${attributes}>
        <td${attributes}><code>name_${chapter}_${i}</code></td>
        <td${attributes}>Partner ${i % 7} Ltd</td>
        <td${attributes}>${purpose(chapter * rows + i)}</td>
        <td${attributes}>${i + 1} months</td>
      </tr>`,
  );
  const menu = Array.from(
    { length: links },
    (_, i) =>
      `<li${attributes}><a${attributes} href="/${chapter}/${i}"><span${attributes}>Page ${chapter} ${i}</span></a></li>`,
  );
  return `
  <section${attributes}>
    <ul>${menu.join('')}</ul>
    <h2${attributes}>${chapter}. Category ${chapter}</h2>
    ${prose.join('\n    ')}
    <table class="cookies">
      <thead><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr></thead>
      <tbody>${table.join('')}
      </tbody>
    </table>
  </section>`;
}

function sentence(i: number): string {
  return sentences[i % sentences.length] ?? '';
}

function purpose(i: number): string {
  return [verbs, objects, ends].map((parts) => parts[i % parts.length]).join(' ');
}
