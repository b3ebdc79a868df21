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
  for (const { id, source } of RULES) {
    const section = page.querySelector(`#${id}`);
    expect(section?.querySelectorAll('dd')).toHaveLength(3);
    expect(section?.textContent).toContain(source);
    expect(section?.querySelector('h3')?.textContent).not.toContain(id);
  }
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
