// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { RULES } from '../../../../src/verdict/rules';
import { HelpPage } from '../../../../src/ui/components/help/HelpPage';
import { RULE_HELP } from '../../../../src/ui/components/help/rule-help';
import { WordsContext } from '../../../../src/ui/components/words-context';
import { english, french } from '../sample';

afterEach(cleanup);

function show(words = english): Element {
  const { container } = render(
    <WordsContext.Provider value={words}>
      <HelpPage rules={RULES} />
    </WordsContext.Provider>,
  );
  return container;
}

it('explains every rule, and none that there is not', () => {
  expect(RULE_HELP.map(({ rule }) => rule).toSorted()).toEqual(
    RULES.map(({ id }) => id).toSorted(),
  );
});

it.each([english, french])('has each rule under its id in $language', (words) => {
  const page = show(words);
  for (const { id } of RULES) {
    const section = page.querySelector(`#${id}`);
    expect(section?.querySelectorAll('dd:not(.source)')).toHaveLength(3);
    expect(section?.querySelectorAll('.source').length).toBeGreaterThan(0);
    expect(section?.querySelector('h3')?.textContent).not.toContain(id);
  }
});

it('says in the reader’s language what a source says, and marks what stays in its own', () => {
  const page = show(french);
  const taskforce = page.querySelectorAll('#purpose-differs .source')[1];
  expect(taskforce?.textContent).toBe(
    'Comité européen de la protection des données, Report of the work undertaken by the Cookie Banner Taskforce, 2023',
  );
  expect(taskforce?.querySelector('cite')?.lang).toBe('en');
  const term = page.querySelectorAll('#undeclared .source')[1];
  expect(term?.textContent).toBe('ConsentChk (2025), qui l’appelle omit');
  expect(term?.querySelector('q > [lang]')?.getAttribute('lang')).toBe('en');
  const unmarked = Array.from(page.querySelectorAll('cite, q > *')).filter(
    (one) => !one.hasAttribute('lang'),
  );
  expect(unmarked).toEqual([]);
});

it('leads from its top to each rule', () => {
  const links = show().querySelectorAll<HTMLAnchorElement>('nav a');
  expect(Array.from(links, ({ hash }) => hash).toSorted()).toEqual(
    RULES.map(({ id }) => `#${id}`).toSorted(),
  );
});

it('axe finds nothing', async () => {
  const options = {
    rules: {
      'color-contrast': { enabled: false },
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
    },
  };
  const { violations } = await axe.run(show(), options);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
