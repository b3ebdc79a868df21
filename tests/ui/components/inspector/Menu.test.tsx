// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Menu } from '../../../../src/ui/components/inspector/Menu';
import { WordsContext } from '../../../../src/ui/components/words-context';
import { english } from '../sample';

let menu: HTMLDetailsElement;

beforeEach(() => {
  const { container } = render(
    <WordsContext.Provider value={english}>
      <button type="button" id="elsewhere">
        Elsewhere
      </button>
      <Menu label="export_title">
        <button type="button" id="item">
          Item
        </button>
      </Menu>
    </WordsContext.Provider>,
  );
  menu = container.querySelector('details')!;
  menu.open = true;
});
afterEach(cleanup);

const click = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.click();
const press = (key: string) => document.body.dispatchEvent(keyDown(key));
const keyDown = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true });

it('stays open while something of it is chosen', () => {
  click('item');
  press('Tab');
  expect(menu.open).toBe(true);
});

it('is closed by a click elsewhere', () => {
  click('elsewhere');
  expect(menu.open).toBe(false);
});

it('is closed by Escape, and its button has the focus again', () => {
  document.querySelector<HTMLElement>('#item')?.focus();
  press('Escape');
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

it('leaves the focus alone while it is closed', () => {
  menu.open = false;
  document.querySelector<HTMLElement>('#elsewhere')?.focus();
  press('Escape');
  expect(document.activeElement?.id).toBe('elsewhere');
});
