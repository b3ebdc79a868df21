// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { PopupView } from '../../../src/ui/components/view';
import { ONE_OF_EACH, reportView, showPopup } from './sample';

const VIEWS: PopupView[] = [
  { state: 'loading' },
  { state: 'unsupported-page' },
  { state: 'no-permission', host: 'example.org' },
  { state: 'error', reason: 'QuotaExceededError' },
  reportView(ONE_OF_EACH.slice(5), { state: 'no-charter' }),
  reportView(ONE_OF_EACH, { thirdPartiesVisible: false, historyKept: false }),
];

/** Colours and sizes need a real browser, and the title and language are those of popup.html and its main. */
const options: axe.RunOptions = {
  rules: {
    'color-contrast': { enabled: false },
    'document-title': { enabled: false },
    'html-has-lang': { enabled: false },
  },
};

it.each(VIEWS)('axe finds nothing in $state, opened rows included', async (view) => {
  const { root, rows } = showPopup(view);
  for (const row of rows()) row.querySelector('button')?.click();
  await expect.poll(() => root.querySelectorAll('table').length).toBe(rows().length);
  const { violations } = await axe.run(root, options);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
