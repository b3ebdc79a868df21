import { describe, expect, test } from 'vitest';
import { offersOf } from '../../src/document/page-offers';
import { readingOf } from '../../src/document/page-reading';
import { parse } from './parse';

/** As much of a window as is asked for. */
function windowOf(html: string, parent?: object): Window {
  const window = {
    document: parse(`<!doctype html><html lang="en"><body>${html}</body></html>`),
    location: { origin: 'https://shop.example', pathname: '/cookies' },
  };
  return { ...window, parent: parent ?? window } as unknown as Window;
}

function top(html: string): Window {
  const window = windowOf(html) as Window & { parent: Window };
  window.parent = window;
  return window;
}

describe('readingOf', () => {
  test('what a page says, with its address without query and fragment', () => {
    expect(readingOf(top('<h1>Cookies</h1>'))).toEqual({
      url: 'https://shop.example/cookies',
      title: 'Cookies',
      language: 'en',
      blocks: [{ line: 1, text: 'Cookies', level: 1 }],
      cut: false,
    });
  });

  test('open shadow roots and frames of the same origin, in their place', () => {
    const window = top('<p>one</p><x-a>light</x-a><iframe></iframe><p>four</p>');
    const { document } = window;
    const host = document.querySelector('x-a');
    const inner = document.createElement('p');
    inner.textContent = 'two';
    host?.attachShadow({ mode: 'open' }).append(inner);
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', {
      value: parse('<html><body>three</body></html>'),
    });
    expect(readingOf(window)?.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'one',
      'two',
      'light',
      'three',
      'four',
    ]);
  });

  test('a frame that forbids to be looked into is passed over', () => {
    const window = top('<p>one</p><iframe></iframe>');
    const frame = window.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', {
      get() {
        throw new Error('a stranger’s');
      },
    });
    expect(readingOf(window)?.blocks).toHaveLength(1);
  });

  test('a frame is read by the page around it, unless that is a stranger', () => {
    expect(readingOf(windowOf('<p>a</p>', { document: parse('') }))).toBeUndefined();
    const stranger = {
      get document() {
        throw new Error('a stranger’s');
      },
    };
    expect(readingOf(windowOf('<p>a</p>', stranger))?.blocks).toHaveLength(1);
  });
});

describe('offersOf', () => {
  const isCharter = (html: string, path = '/') =>
    offersOf(parse(`<html><body>${html}</body></html>`), `https://shop.example${path}`).isCharter;

  test('a page that calls itself so and names a cookie is a charter', () => {
    expect(isCharter('<h1>Cookie policy</h1><td>_ga</td>')).toBe(true);
    expect(isCharter('<p>We use cookies.</p><code>_ga</code>', '/cookies')).toBe(true);
    expect(isCharter('<h1>Cookie policy</h1><p>We use cookies.</p>')).toBe(false);
  });

  test('as is one that speaks of cookies and names several; others are none', () => {
    const names = '<td>_ga</td><td>_gid</td><td>PHPSESSID</td>';
    expect(isCharter(`<p>Cookies</p>${names}`)).toBe(true);
    expect(isCharter(names)).toBe(false);
    expect(isCharter('<p>Cookies</p><td>_ga</td>')).toBe(false);
  });
});
