import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal, portalHost, map, mapHost } from '../../scripts/demo/portal';
import type { PopupRow } from '../../scripts/demo/popup-rows';
import { setCookie } from '../../scripts/demo/set-cookie';
import { rowsWith, textOf, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';

const declared = ['cookies_preferences', 'csrftoken', 'django_language', 'sessionid'];

describe.each(browserKinds)('a site that sets just what its charter declares, in %s', (kind) => {
  let session: Session;
  let rows: PopupRow[];
  let text: string;

  beforeAll(async () => {
    session = await startSession(kind, {
      [portalHost]: portal,
      [mapHost]: map,
      'www.opendatasoft.com': () => ({
        body: '<!doctype html><title>The vendor’s own site</title>',
        cookies: [setCookie('_ga', 'GA1', { maxAge: 86_400, domain: 'opendatasoft.com' })],
      }),
    });
    const { browser } = session;
    await (await visit(browser, 'www.opendatasoft.com', '/', ['_ga'])).close();
    const page = await visit(browser, portalHost, '/clean', declared);
    [rows, text] = await withPopup(browser, page, async (popup) => [
      await rowsWith(popup, [...declared, '_ga']),
      await textOf(popup),
    ]);
  });
  afterAll(() => session?.end());

  it('shows no difference at all', () => {
    const judged = rows.filter(({ cookie }) => cookie !== '_ga');
    expect(judged.map(({ cookie }) => cookie).toSorted()).toEqual(declared);
    expect(judged.flatMap(({ rules }) => rules)).toEqual([]);
    expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(new Set(['as-declared']));
    expect(text).toContain('All 4 cookies are as declared');
  });

  it('does not blame it for the parent domain’s cookie that another host set', () => {
    const parents = rows.filter(({ cookie }) => cookie === '_ga');
    expect(parents.map(({ verdict, rules }) => ({ verdict, rules }))).toEqual([
      { verdict: 'set-elsewhere', rules: [] },
    ]);
  });
});
