import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { messagesOfFile } from '../../../src/browser/message-file';
import type { Declaration } from '../../../src/charter/model';
import type { Offers, WayIn } from '../../../src/charter/way-in';
import * as later from '../../../src/ui/components/later';
import { PopupPage } from '../../../src/ui/components/PopupPage';
import type { PopupView, ReportView, Settling, Tracing } from '../../../src/ui/components/view';
import { createWords, type GetMessage, type Words } from '../../../src/ui/components/words';
import { WordsContext } from '../../../src/ui/components/words-context';
import type { Cookie, Evidence, Finding, Row, Verdict } from '../../../src/verdict/report';

/** `browser.i18n.getMessage` as browsers do it, over the real messages. */
export function getMessageOf(locale: string): GetMessage {
  const path = `assets/_locales/${locale}/messages.json`;
  return messagesOfFile(JSON.parse(readFileSync(path, 'utf8')));
}

export const english: Words = createWords({
  getMessage: getMessageOf('en'),
  language: 'en-GB',
});
export const french: Words = createWords({ getMessage: getMessageOf('fr'), language: 'fr' });

export const NOW = '2026-11-23T14:20:00Z';

export function cookie(name: string, more: Partial<Cookie> = {}): Cookie {
  return {
    identity: `0|.|example.org|/|${name}`,
    name,
    domain: 'example.org',
    path: '/',
    hostOnly: true,
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    party: 'first',
    session: false,
    grantedSeconds: 1_209_600,
    remainingSeconds: 1_209_000,
    capped: false,
    firstSeen: '2026-11-23T14:02:11Z',
    lastSeen: NOW,
    setBy: { kind: 'response', origin: 'https://example.org', path: '/login' },
    ...more,
  };
}

export function declaration(name: string, more: Partial<Declaration> = {}): Declaration {
  return {
    name,
    provider: 'Exemple',
    service: 'Authentification',
    purpose: 'Se souvenir de vous',
    source: 'charte',
    line: 1,
    ...more,
  };
}

export function finding(rule: string, evidence?: Evidence, more: Partial<Finding> = {}): Finding {
  const severity = rule === 'not-seen' ? 'info' : 'warning';
  return { rule, kind: 'difference', severity, ...(evidence && { evidence }), ...more };
}

export function undeclared(name: string, more: Partial<Cookie> = {}): Row {
  return { verdict: 'undeclared', cookie: cookie(name, more), findings: [finding('undeclared')] };
}

export function asDeclared(name: string, more: Partial<Cookie> = {}): Row {
  return {
    verdict: 'as-declared',
    cookie: cookie(name, more),
    declaration: declaration(name),
    findings: [],
  };
}

export function mismatch(name: string, ...findings: Finding[]): Row {
  return {
    verdict: 'mismatch',
    cookie: cookie(name),
    declaration: declaration(name),
    findings,
  };
}

export function notSeen(name: string): Row {
  const watched = { by: 'watched', since: '2026-11-23T14:02:00Z', pages: 12, visits: 1 } as const;
  return {
    verdict: 'not-seen',
    declaration: declaration(name),
    findings: [finding('not-seen', watched)],
  };
}

export function other(verdict: Verdict, name: string, more: Partial<Cookie> = {}): Row {
  return { verdict, cookie: cookie(name, more), findings: [] };
}

/** One row of each verdict. */
export const ONE_OF_EACH: Row[] = [
  undeclared('_ga'),
  mismatch('csrftoken', finding('third-party-undisclosed', { by: 'domain', host: 'ads.example' })),
  asDeclared('sessionid'),
  other('set-elsewhere', '_hj'),
  notSeen('preferences'),
  other('unjudged', 'new'),
];

export function reportView(rows: Row[], more: Partial<ReportView> = {}): ReportView {
  const charter = {
    title: 'Charte cookies',
    declarations: 4,
    sources: [
      { id: 'charte', kind: 'bundled', readAt: '2026-05-12T12:00:00Z', sha256: '0' } as const,
    ],
  };
  const state = more.state ?? 'ready';
  return {
    state,
    report: {
      version: 1,
      site: 'example.org',
      generatedAt: NOW,
      profile: 'neutral',
      watched: { since: '2026-11-23T14:02:00Z', pages: 12, visits: 1, choices: [] },
      charter: state === 'ready' ? charter : null,
      summary: {
        declared: 0,
        observed: 0,
        asDeclared: 0,
        mismatch: 0,
        undeclared: 0,
        setElsewhere: 0,
        notSeen: 0,
        concerns: 0,
      },
      rows,
    },
    pending: new Set(),
    thirdPartiesVisible: true,
    historyKept: true,
    charterLanguage: 'fr',
    ...more,
  };
}

/** The popup as a person has it, alone in the document, and ways to reach into it. */
export function showPopup(
  view: PopupView,
  words: Words = english,
  offers?: Offers,
  tracing?: Tracing,
) {
  cleanup();
  const callback = () => vi.fn<() => void>();
  const callbacks = {
    onAskForSite: callback(),
    onAskForAll: callback(),
    onRetry: callback(),
    onRead: vi.fn<(way: WayIn) => void>(),
    onLookForCharter: callback(),
    onInspect: vi.fn<(row: string | undefined) => void>(),
    onInspectBeside: callback(),
    onOptions: callback(),
  };
  const settling = {
    onSetAside: vi.fn<Settling['onSetAside']>(async () => undefined),
    onTakeBack: vi.fn<Settling['onTakeBack']>(async () => undefined),
    most: { reason: 1_000, by: 100 },
  };
  const page = (shown: PopupView) => (
    <WordsContext.Provider value={words}>
      <PopupPage
        view={shown}
        offers={offers}
        tracing={tracing}
        settling={settling}
        later={later}
        {...callbacks}
      />
    </WordsContext.Provider>
  );
  const rendered = render(page(view));
  const root = rendered.container;
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-verdict]')];
  const row = (name: string) => {
    const found = rows().find(({ dataset }) => dataset['cookie'] === name);
    if (!found) throw new Error(`no row of ${name}`);
    return found;
  };
  const head = (name: string) => row(name).querySelector('button') as HTMLButtonElement;
  return {
    ...rendered,
    ...callbacks,
    settling,
    root,
    rows,
    row,
    head,
    open: (name: string) => head(name).click(),
    text: () => root.textContent ?? '',
    update: (next: PopupView) => rendered.rerender(page(next)),
  };
}
