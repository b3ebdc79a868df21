// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { differencesBetween } from '../../../src/charter/differences';
import { charterOf, draftOf, understandSource, type ReadSource } from '../../../src/charter/draft';
import type { WayIn } from '../../../src/charter/way-in';
import { ReaderPage } from '../../../src/ui/components/ReaderPage';
import type { ReaderFrame, ReaderView } from '../../../src/ui/components/reader-view';
import { WordsContext } from '../../../src/ui/components/words-context';
import { english, french } from './sample';

const host = 'www.tea.example';
const markup = '<img src=x onerror="alert(1)">';

function source(): ReadSource {
  const rows = [
    ['Name', 'Purpose', 'Category', 'Duration'],
    ['sid, sid_2', 'Keeps you signed in', 'Nécessaires', 'Session'],
    ['count', 'Counts \u202Esdrawkcab', 'Statistics', '12 months'],
    ['Session cookies', 'Nobody knows', 'Statistics', 'now and then'],
  ];
  return {
    kind: 'page',
    url: 'https://www.tea.example/cookies',
    readAt: '2026-11-24T10:00:00.000Z',
    sha256: '0'.repeat(64),
    text: 'as read',
    title: 'Cookies',
    language: 'en',
    hosts: ['shop.tea.example'],
    grids: [
      {
        trail: ['Cookies', markup],
        rows: rows.map((cells, index) => ({ line: index + 1, cells, isHeading: index === 0 })),
      },
      { trail: [], rows: [{ line: 9, cells: ['Firefox', 'Help'] }] },
    ],
    unread: [],
  };
}

const frame: ReaderFrame = {
  host,
  isInPopup: true,
  isAdding: false,
  versions: [],
  offers: {
    links: [{ url: 'https://www.tea.example/privacy', text: 'Privacy' }],
    isCharter: false,
    platforms: ['klaro'],
  },
};
const draft = draftOf([understandSource(source())], host);
const charter = charterOf(draft);
if (!charter) throw new Error('no charter');
const before = {
  ...charter,
  declarations: charter.declarations.slice(1).map((one) => ({ ...one, purpose: 'Otherwise' })),
};
const link: WayIn = { by: 'link', url: 'https://www.tea.example/cookies' };

const savedVersions: ReaderFrame['versions'] = [
  {
    savedAt: '2026-11-20T09:30:00.000Z',
    charter: before,
    texts: [{ source: 'page', text: `As it was ${markup} \u202Eback` }],
  },
  { savedAt: '2026-10-01T09:30:00.000Z', charter: { ...before, language: 'fr' }, texts: [] },
];

const VIEWS: ReaderView[] = [
  { ...frame, state: 'reading', way: link },
  { ...frame, state: 'failed', way: link, failure: 'nothing', hasTables: true },
  {
    ...frame,
    state: 'paste',
    tried: {
      failure: 'nothing',
      text: 'x',
      hasTables: true,
      unread: [{ where: 'title', text: 'must not be empty', why: 'malformed' }],
    },
  },
  { ...frame, state: 'paste', isInPopup: false },
  { ...frame, state: 'check', draft, charter, differences: differencesBetween(before, charter) },
  { ...frame, state: 'check', draft, charter, versions: savedVersions },
  { ...frame, state: 'saved', title: 'Cookies', count: 4, scope: [host], kept: 'session' },
];

/** The page alone in the document, with whom it tells. */
function show(view: ReaderView, words = english) {
  const callbacks = {
    onRead: vi.fn<(way: WayIn) => void>(),
    onCancel: vi.fn<() => void>(),
    onText: vi.fn<(text: string, format: unknown) => void>(),
    onFile: vi.fn<(file: File, format: unknown) => void>(),
    onCheckAnyway: vi.fn<() => void>(),
    onTitle: vi.fn<(title: string) => void>(),
    onScope: vi.fn<(scope: readonly string[]) => void>(),
    onColumn: vi.fn<(place: unknown, at: number, column: string) => void>(),
    onRow: vi.fn<(at: number, line: number, isDropped: boolean) => void>(),
    onLeaveOut: vi.fn<(at: number) => void>(),
    onSave: vi.fn<() => void>(),
    onForget: vi.fn<() => void>(),
    onOpenTab: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
  };
  const { container } = render(
    <WordsContext.Provider value={words}>
      <ReaderPage view={view} {...callbacks} />
    </WordsContext.Provider>,
  );
  const find = <Found extends HTMLElement>(selector: string) => {
    const found = container.querySelector<Found>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { ...callbacks, container, find, text: () => container.textContent ?? '' };
}

afterEach(cleanup);

it('says that what was read before is kept, where a further source tells nothing', () => {
  const failed = { state: 'failed', way: { by: 'page' }, failure: 'nothing' } as const;
  const here = 'Open the site’s cookie policy in this tab';
  const first = show({ ...frame, ...failed, hasTables: false });
  expect(first.text()).toContain(here);
  expect(first.text()).not.toContain('What was read before is kept');
  cleanup();
  const further = show({ ...frame, ...failed, hasTables: false, isAdding: true });
  expect(further.text()).toContain('What was read before is kept');
  // Going there would lose it.
  expect(further.text()).not.toContain(here);
});

it.each(VIEWS)('axe finds nothing in $state', async (view) => {
  const { container } = show(view);
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

it.each(VIEWS)('says it in French in $state', (view) => {
  expect(show(view, french).find('h1').textContent).not.toBe(show(view).find('h1').textContent);
});

describe('what is checked', () => {
  const check = VIEWS[4]!;

  it('has an element for each declaration, and says what was not understood', () => {
    const { container, text } = show(check);
    const names = [...container.querySelectorAll<HTMLElement>('[data-declaration]')].map(
      ({ dataset }) => dataset['declaration'],
    );
    expect(names).toEqual(['sid', 'sid_2', 'count']);
    expect(container.querySelector('[data-why="not-a-name"]')?.textContent).toContain('Row 4');
    expect(text()).toContain('12 months');
    expect(text()).toContain('1 year');
  });

  it('writes markup and marks of direction as text', () => {
    const { container, text } = show(check);
    expect(text()).toContain(markup);
    expect(text()).toContain('Counts \\u202Esdrawkcab');
    expect(container.querySelector('img')).toBeNull();
  });

  it('tells of a column that holds something else, and of a row that is dropped', () => {
    const { find, onColumn, onRow } = show(check);
    const column = find<HTMLSelectElement>('th[data-column="purpose"] select');
    fireEvent.change(column, { target: { value: 'service' } });
    expect(onColumn).toHaveBeenCalledWith({ source: 0, table: 0 }, 1, 'service');
    fireEvent.click(find('[data-declaration="sid"] input'));
    expect(onRow).toHaveBeenCalledWith(0, 2, true);
  });

  it('takes hosts and families, and refuses what is neither', () => {
    const { find, onScope, text } = show(check);
    const field = find<HTMLInputElement>('#host');
    fireEvent.input(field, { target: { value: 'not a host' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onScope).not.toHaveBeenCalled();
    expect(text()).toContain('This is no host');
    fireEvent.input(field, { target: { value: '*.Tea.example' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onScope).toHaveBeenCalledWith([...draft.scope, '*.tea.example']);
  });

  it('tells what was added and reworded since the saved version', () => {
    const { container } = show(check);
    const changes = [...container.querySelectorAll<HTMLElement>('[data-changed]')].map(
      ({ className, dataset }) => [className, dataset['changed']],
    );
    expect(changes).toEqual([
      ['added', 'sid'],
      ['reworded', 'sid_2'],
      ['reworded', 'count'],
    ]);
  });

  it('is not saved where there is nothing to save, or nobody to speak for', () => {
    const { find } = show({ ...frame, state: 'check', draft: { ...draft, scope: [] }, charter });
    expect(find<HTMLButtonElement>('#save').disabled).toBe(true);
    cleanup();
    const empty = show({ ...frame, state: 'check', draft: { ...draft, sources: [] } });
    expect(empty.find<HTMLButtonElement>('#save').disabled).toBe(true);
  });
});

it('reading ends with Escape', () => {
  const { onCancel } = show(VIEWS[0]!);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(onCancel).toHaveBeenCalledOnce();
});

it('a failure offers the tab that opens the page, and other ways', () => {
  const { find, onRead } = show(VIEWS[1]!);
  fireEvent.click(find('[data-way="tab"]'));
  expect(onRead).toHaveBeenLastCalledWith({ by: 'tab', url: 'https://www.tea.example/cookies' });
  fireEvent.click(find('[data-way="klaro"]'));
  expect(onRead).toHaveBeenLastCalledWith({ by: 'platform', platform: 'klaro' });
});

it('a page in front that declares nothing leads to the cookie policy, not to a tab', () => {
  const { container, find } = show({
    ...frame,
    state: 'failed',
    way: { by: 'page' },
    failure: 'nothing',
    hasTables: false,
  });
  expect(find('h1').textContent).toBe('No declaration of cookies was found on this page');
  expect(container.textContent).toContain('Open the site’s cookie policy');
  expect(container.textContent).not.toContain('only a tab');
  expect(find('[data-way="paste"]')).toBeTruthy();
});

describe('what was saved so far', () => {
  const kept: ReaderView = {
    ...frame,
    state: 'failed',
    way: link,
    failure: 'not-found',
    hasTables: false,
    versions: savedVersions,
  };

  it('is told version by version, its text as text', () => {
    const { container, find } = show(kept);
    const told = [...container.querySelectorAll<HTMLElement>('[data-version]')];
    expect(told.map(({ dataset }) => dataset['version'])).toEqual(
      savedVersions.map(({ savedAt }) => savedAt),
    );
    expect(find('.digest code').textContent).toBe('0'.repeat(64));
    expect(find('pre').textContent).toContain(markup);
    expect(find('pre').textContent).not.toContain('\u202E');
    expect(told[1]?.textContent).toContain('not kept');
  });

  it('is forgotten only on a second click', () => {
    const { find, onForget } = show(kept);
    fireEvent.click(find('#forget'));
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(find('#forget-now'));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('is nothing for a charter that is new', () => {
    expect(show({ ...kept, versions: [] }).container.querySelector('.versions')).toBeNull();
  });
});
