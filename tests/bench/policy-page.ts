const SIZE = 1_000_000;

const sentences = [
  'We use this cookie to remember what you chose, so that you are not asked again on your next visit.',
  'The information is kept by the provider named below and is not combined with any other that it holds.',
  'You can withdraw your consent at any time; what was stored before that is deleted with the next page.',
  'Some of our partners measure how often a page is seen, and from which country, without knowing by whom.',
];

/** A policy page of 1 MB: chapters of prose, each with a table of a category's cookies. */
export function policyPage(): string {
  const parts = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cookie policy</title></head><body>',
    '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>',
    '<main><h1>Cookie policy</h1>',
  ];
  let length = 0;
  for (let chapter = 1; length < SIZE; chapter += 1) {
    const part = chapterOf(chapter);
    length += part.length;
    parts.push(part);
  }
  parts.push('</main><footer><p>Shop Ltd, 1 Long Street</p></footer></body></html>');
  return parts.join('\n');
}

function chapterOf(chapter: number): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) =>
      `<p>${sentence(chapter + i)} ${sentence(i)} <a href="/help/${i}">${i}. Read more</a>. ${sentence(i + 1)}\n      ${sentence(i + 2)} <strong>${sentence(i + 3)}</strong></p>`,
  );
  const rows = Array.from(
    { length: 20 },
    (_, i) => `
      <tr>
        <td><code>name_${chapter}_${i}</code></td>
        <td>Partner ${i % 7} Ltd</td>
        <td>${sentence(i)}</td>
        <td>${i + 1} months</td>
      </tr>`,
  );
  return `
  <section>
    <h2>${chapter}. Category ${chapter}</h2>
    ${paragraphs.join('\n    ')}
    <table class="cookies">
      <thead><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr></thead>
      <tbody>${rows.join('')}
      </tbody>
    </table>
  </section>`;
}

function sentence(i: number): string {
  return sentences[i % sentences.length] ?? '';
}
