// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { render } from 'preact';
import type { PopupView } from '../../../src/ui/components/view';
import { french, ONE_OF_EACH, other, reportView, showPopup, undeclared } from './sample';

const STATES: PopupView[] = [
  { state: 'loading' },
  { state: 'unsupported-page' },
  { state: 'no-permission', host: 'example.org' },
  { state: 'error', reason: 'QuotaExceededError' },
  reportView([other('unjudged', '_ga')], { state: 'no-charter' }),
  reportView(ONE_OF_EACH),
];

describe('every state', () => {
  it.each(STATES)('$state is told by the root, which is alone', (view) => {
    const { root } = showPopup(view);
    const roots = [...root.querySelectorAll<HTMLElement>('[data-state]')];
    expect(roots.map(({ id, dataset }) => [id, dataset['state']])).toEqual([['root', view.state]]);
    expect(roots[0]?.lang).toBe('en-GB');
  });

  it.each(STATES.slice(1))('$state has one heading of the first rank', (view) => {
    const { root } = showPopup(view);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('takes over the root that popup.html painted', () => {
    document.body.innerText = '';
    const painted = document.createElement('div');
    painted.id = 'root';
    document.body.append('\n', painted, '\n');
    const { container } = showPopup({ state: 'unsupported-page' });
    container.remove();
    render(<div id="root" data-state="ready" />, document.body);
    expect(document.getElementById('root')).toBe(painted);
    expect(document.querySelectorAll('#root')).toHaveLength(1);
    render(null, document.body);
  });
});

describe('no permission', () => {
  it('asks for this site alone, or for all', () => {
    const popup = showPopup({ state: 'no-permission', host: 'example.org' });
    popup.getByRole('button', { name: 'Allow on example.org' }).click();
    expect(popup.onAskForSite).toHaveBeenCalledOnce();
    popup.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(popup.onAskForAll).toHaveBeenCalledOnce();
  });

  it('asks for all where the host is not known', () => {
    const { getAllByRole } = showPopup({ state: 'no-permission' });
    expect(getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Allow on all sites',
    ]);
  });
});

it('says what went wrong, and tries again', () => {
  const popup = showPopup({ state: 'error', reason: 'QuotaExceededError <b>' });
  expect(popup.text()).toContain('What happened: QuotaExceededError <b>');
  popup.getByRole('button', { name: 'Try again' }).click();
  expect(popup.onRetry).toHaveBeenCalledOnce();
});

it('says that third parties cannot be seen, and offers all sites', () => {
  const popup = showPopup(reportView([], { thirdPartiesVisible: false }));
  expect(popup.text()).toContain('cookies of third parties cannot be seen');
  popup.getByRole('button', { name: 'Allow on all sites' }).click();
  expect(popup.onAskForAll).toHaveBeenCalledOnce();
});

it('says that history is not kept', () => {
  expect(showPopup(reportView([], { historyKept: false })).text()).toContain(
    'No history is being kept',
  );
});

describe('without a charter', () => {
  const known = {
    name: '_ga',
    match: 'exact',
    kind: 'party',
    platform: 'Google Analytics',
    controller: 'Google',
    category: 'statistics',
  } as const;
  const view = reportView([other('unjudged', '_ga', { known }), other('unjudged', 'x')], {
    state: 'no-charter',
  });

  it('lists the cookies with what is known of them', () => {
    const popup = showPopup(view);
    expect(popup.getByRole('heading', { level: 1 }).textContent).toBe(
      '2 cookies, and no charter to hold them against',
    );
    expect(popup.head('_ga').textContent).toContain('Google Analytics, Google');
    expect(popup.head('_ga').textContent).toContain('statistics');
  });

  it('has no column of what is declared', async () => {
    const popup = showPopup(view);
    popup.open('_ga');
    await popup.findByRole('table');
    const heads = [...popup.row('_ga').querySelectorAll('thead th')];
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Field', 'Actual']);
  });
});

it('speaks French as French is set', () => {
  const popup = showPopup(reportView([undeclared('a')], { thirdPartiesVisible: false }), french);
  expect(popup.text()).toContain('Le seul cookie ne correspond pas à la charte');
  expect(popup.text()).toContain('autorisé\u202f:');
});
