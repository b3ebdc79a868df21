// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Setter } from '../../../src/cookie/model';
import type { Evidence, Finding, Row, Severity } from '../../../src/verdict/report';
import {
  asDeclared,
  cookie,
  declaration,
  finding,
  mismatch,
  notSeen,
  reportView,
  showPopup,
  undeclared,
} from './sample';

/** Opens the only row, and reads what is in it. */
async function opened(row: Row) {
  const popup = showPopup(reportView([row]));
  const name = row.cookie?.name ?? row.declaration?.name ?? '';
  popup.open(name);
  await popup.findByRole('table');
  const element = popup.row(name);
  const lines = [...element.querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  return { element, lines, line: (field: string) => lines.find(([head]) => head?.includes(field)) };
}

/** What a finding says after its kind. */
function saidOf(element: HTMLElement, rule: string): string {
  const line = element.querySelector(`[data-rule="${rule}"]`);
  const kind = line?.querySelector('.kind')?.textContent ?? '';
  return line?.textContent?.replace(`${kind} `, '') ?? '';
}

async function sentence(of: Finding): Promise<string> {
  const { element } = await opened(mismatch('a', of));
  return saidOf(element, of.rule);
}

it('says of a row of the charter that a person has written it', async () => {
  const headOf = async (edited?: 'changed' | 'added') => {
    const row = { ...asDeclared('a'), declaration: declaration('a', edited && { edited }) };
    return (await opened(row)).element.querySelectorAll('thead th')[1]?.textContent;
  };
  expect(await headOf()).toBe('Declared');
  expect(await headOf('changed')).toBe('Declared, changed by hand');
  expect(await headOf('added')).toBe('Declared, added by hand');
});

it('says of a row that a person removed that the site declares it', async () => {
  const removed = finding('undeclared', { by: 'removed', name: '_ga_*', line: 4 });
  const { element } = await opened({ ...undeclared('_ga_1'), findings: [removed] });
  expect(saidOf(element, 'undeclared')).toContain('its row _ga_* was removed or renamed by hand');
});

it('calls a difference that is only worth knowing a note', async () => {
  const kindOf = async (row: Row) =>
    (await opened(row)).element.querySelector('.kind')?.textContent;
  expect(await kindOf(notSeen('a'))).toBe('Note');
  expect(await kindOf(undeclared('a'))).toBe('Difference');
});

describe('what each finding says', () => {
  const known: Evidence = { by: 'known', platform: 'Meta Pixel', controller: 'Meta' };
  const lifetime = (declaredSeconds: number | null, atLeast: boolean): Evidence => {
    return { by: 'lifetime', declaredSeconds, actualSeconds: 31_536_000, atLeast };
  };
  const facts = { declared: 'Exemple', actual: 'x' };
  const sign = { kind: 'setter', seen: 'https://cdn.example', organisation: 'Meta' } as const;
  const earlier: Evidence = {
    by: 'lifetime',
    declaredSeconds: 31_536_000,
    actualSeconds: 0,
    atLeast: false,
  };
  const rows = { declared: 'necessary', actual: 'marketing' };
  const choice = { by: 'choice', choice: 'refused', at: '2026-11-20T12:00:00Z' } as const;
  const guidance = (atLeast: boolean): Evidence => {
    return { by: 'guidance', profile: 'cnil', months: 6, actualSeconds: 31_536_000, atLeast };
  };
  const concern = (rule: string, evidence?: Evidence, severity: Severity = 'info'): Finding =>
    finding(rule, evidence, {
      kind: 'concern',
      severity,
      declared: 'Exemple',
      actual: 'marketing',
    });
  const cases: [string, Finding][] = [
    ['No row of the charter declares a cookie of this name.', finding('undeclared')],
    [
      'No row of the charter declares a cookie of this name. It is known as a cookie of Django (DSF).',
      finding('undeclared', { by: 'known', platform: 'Django', controller: 'DSF' }),
    ],
    [
      'Declared on Exemple; found on example.org.',
      finding('domain-differs', { by: 'domain', host: 'example.org' }, facts),
    ],
    [
      'Declared as provided by Exemple; set by cdn.example (Meta).',
      finding('provider-differs', { by: 'signs', signs: [sign] }, facts),
    ],
    [
      'Declared as provided by Exemple; stored under ads.example. Its name is also known as one of Meta Pixel.',
      finding(
        'provider-differs',
        {
          by: 'signs',
          signs: [
            { kind: 'domain', seen: 'ads.example', organisation: 'ads.example' },
            { kind: 'known', seen: 'Meta Pixel', organisation: 'Meta' },
          ],
        },
        facts,
      ),
    ],
    [
      'Declared for Exemple; the name is known as one of Meta Pixel.',
      finding('service-differs', known, facts),
    ],
    [
      'Declared for Exemple; set at example.org/shop, outside of it.',
      finding(
        'service-differs',
        { by: 'place', origin: 'https://example.org', path: '/shop' },
        facts,
      ),
    ],
    [
      'Declared as necessary; known as marketing, as a cookie of Meta Pixel.',
      finding('purpose-differs', known, { declared: 'necessary', actual: 'marketing' }),
    ],
    [
      'Declared as the site’s own; stored under ads.example, the domain of another party.',
      finding('third-party-undisclosed', { by: 'domain', host: 'ads.example' }, facts),
    ],
    [
      'Declared as the site’s own; written by a script of cdn.example.',
      finding('third-party-undisclosed', { by: 'script', origin: 'https://cdn.example' }, facts),
    ],
    [
      'Declared to last 2 weeks; granted 1 year.',
      finding('outlives-charter', lifetime(1_209_600, false)),
    ],
    [
      'Declared to last 2 weeks; lasts at least 1 year.',
      finding('outlives-charter', lifetime(1_209_600, true)),
    ],
    [
      'Declared to end with the session; granted 1 year.',
      finding('outlives-charter', lifetime(null, false)),
    ],
    [
      'Declared to end with the session; lasts at least 1 year.',
      finding('outlives-charter', lifetime(null, true)),
    ],
    [
      'Declared to last 1 year; it ends with the session.',
      finding('shorter-than-charter', earlier, { actual: 'session' }),
    ],
    [
      'This row says necessary; another row of the same cookie says marketing.',
      finding('contradictory', { by: 'declarations', field: 'category' }, rows),
    ],
    [
      'Set (20 Nov 2026) while the site asked for a choice and had no answer. Its purpose (marketing) needs consent.',
      concern('before-choice', { ...choice, choice: 'before' }, 'violation'),
    ],
    [
      'Set (20 Nov 2026) while the site asked for a choice and had no answer. Whether its purpose (marketing) needs consent can be argued.',
      concern('before-choice', { ...choice, choice: 'before' }, 'warning'),
    ],
    [
      'Set (20 Nov 2026) after its purpose (marketing) was refused.',
      concern('after-refusal', choice, 'violation'),
    ],
    [
      'Granted 1 year. Guidance (CNIL): at most 6 months.',
      concern('outlives-guidance', guidance(false)),
    ],
    [
      'Lasts at least 1 year. Guidance (CNIL): at most 6 months.',
      concern('outlives-guidance', guidance(true)),
    ],
    [
      'First set on 20 Nov 2026 and renewed since: it now ends more than 13 months after that. Guidance (CNIL) counts from the first time.',
      concern('extended-on-visit', {
        by: 'renewals',
        profile: 'cnil',
        months: 13,
        firstSetAt: choice.at,
        renewals: 2,
      }),
    ],
    [
      'Declared for Exemple, yet its value has the form of a unique identifier. A preference needs none.',
      concern('identifier-for-preference', {
        by: 'shape',
        length: 'long',
        entropy: 'high',
        looksLikeIdentifier: true,
      }),
    ],
    [
      'The charter does not say what it is for.',
      { rule: 'unclassified', kind: 'concern', severity: 'warning' },
    ],
    ['The charter puts it under Exemple, which is no category.', concern('unclassified')],
    ['The charter does not say how long it lasts.', concern('duration-missing')],
    ['The charter does not say whose it is.', concern('provider-missing')],
    [
      'It names a session and any script of the page can read it: HttpOnly is missing. Its name promises more than its attributes keep.',
      concern('unsafe-attributes', {
        by: 'attributes',
        faults: ['http-only-missing', 'promise-broken'],
      }),
    ],
    ['made-up-concern: declared Exemple, actual marketing.', concern('made-up-concern')],
    [
      'The charter does not say how long it lasts. Set aside on 20 Nov 2026: Agreed',
      {
        ...concern('duration-missing'),
        setAside: { reason: 'Agreed', at: '2026-11-20T12:00:00Z' },
      },
    ],
    ['made-up: declared Exemple, actual x.', finding('made-up', undefined, facts)],
    ['__proto__: declared Exemple, actual x.', finding('__proto__', undefined, facts)],
    [
      'provider-differs: declared Exemple, actual x.',
      finding('provider-differs', undefined, facts),
    ],
  ];

  it.each(cases)('%s', async (said, of) => {
    expect(await sentence(of)).toBe(said);
  });

  it('tells how much was watched where nothing was seen', async () => {
    const { element } = await opened(notSeen('a'));
    expect(saidOf(element, 'not-seen')).toMatch(
      /^Nothing that fits this name was seen in 12\u00a0pages of 1\u00a0visit, since \d\d:\d\d\.$/,
    );
  });
});

describe('declared and actual', () => {
  it('stand side by side, the site’s words in its language and marked as its words', async () => {
    const { element, line } = await opened(asDeclared('a'));
    expect(line('Provider')).toEqual(['Provider', 'Exemple', 'example.orgby where it lives']);
    expect(line('Lifetime')).toEqual(['Lifetime', 'not stated', '2 weeks']);
    expect(line('Set by')?.[2]).toContain('a response of example.org/login');
    expect(element.querySelector('td q bdi')?.getAttribute('lang')).toBe('fr');
    expect(element.querySelector('[title="1,209,600 seconds"]')?.textContent).toBe('2 weeks');
  });

  it('mark what differs by a sign and by a word', async () => {
    const row = mismatch('a', finding('outlives-charter'), finding('purpose-differs'));
    const { lines } = await opened(row);
    const marked = lines.map(([head]) => head).filter((head) => head?.includes('differs'));
    expect(marked).toEqual(['≠Purpose (differs)', '≠Lifetime (differs)']);
  });

  it('do not mark what is only worth knowing', async () => {
    const { element } = await opened(
      mismatch('a', finding('outlives-charter', undefined, { severity: 'info' })),
    );
    expect(element.querySelector('.differs')).toBeNull();
  });

  it('say once that no row declares it', async () => {
    const { element } = await opened(undeclared('a'));
    const nothing = [...element.querySelectorAll<HTMLTableCellElement>('td.nothing')];
    expect(nothing.map(({ textContent }) => textContent)).toEqual(['no row']);
    expect(nothing[0]?.rowSpan).toBe(element.querySelectorAll('tbody tr').length);
  });

  it('tell both names where the charter writes a notation', async () => {
    const { line } = await opened({
      verdict: 'as-declared',
      cookie: cookie('_ga_1'),
      declaration: declaration('_ga_<id>'),
      findings: [],
    });
    expect(line('Name')).toEqual(['Name', '_ga_<id>', '_ga_1']);
  });
});

describe('a lifetime', () => {
  it.each([
    ['session', { session: true, grantedSeconds: null, remainingSeconds: null }],
    ['at least 2 weeks', { grantedSeconds: null, remainingSeconds: 1_209_590 }],
    ['not known', { grantedSeconds: null, remainingSeconds: null }],
    [
      '400 daysthe browser’s cap; more may have been granted',
      { grantedSeconds: 34_560_000, capped: true },
    ],
  ])('%s', async (said, more) => {
    const { line } = await opened(asDeclared('a', more));
    expect(line('Lifetime')?.[2]).toBe(said);
  });
});

it('names the finding that matters most at the end of the row, and counts the others', () => {
  const row = mismatch(
    'a',
    finding('domain-differs'),
    finding('outlives-charter', undefined, { severity: 'violation' }),
  );
  const { head } = showPopup(reportView([row]));
  expect(head('a').textContent).toMatch(/Lasts longer\+1 and 1 more finding$/);
});

describe('under which choice it was set', () => {
  it.each([
    ['before', 'set before the visitor chose'],
    ['refused', 'set after the visitor refused'],
  ] as const)('is told of %s', async (choice, words) => {
    const row = asDeclared('a');
    const { line } = await opened({ ...row, cookie: { ...cookie('a'), choice } });
    expect(line('Set by')?.join(' ')).toContain(words);
  });

  it('is not told where it is not known', async () => {
    const row = asDeclared('a');
    const { lines } = await opened({ ...row, cookie: { ...cookie('a'), choice: 'unknown' } });
    expect(lines.flat().join(' ')).not.toContain('visitor');
  });
});

describe('who set it', () => {
  const setBy = async (setter: Setter) => {
    const { line } = await opened(asDeclared('a', { setBy: setter }));
    return line('Set by')?.[2];
  };

  it('tells a response’s redirects, who asked for it and its frame', async () => {
    const said = await setBy({
      kind: 'response',
      origin: 'https://sync.example',
      path: '/match',
      initiator: 'https://shop.example',
      frame: 'https://ads.example',
      redirects: [
        { origin: 'https://ads.example', path: '/go' },
        { origin: 'https://ads.example', path: '/go' },
      ],
    });
    expect(said).toContain('a response of sync.example/match');
    expect(said).toContain('redirected from ads.example/go → ads.example/go');
    expect(said).toContain('asked for by shop.example');
    expect(said).toContain('in a frame of ads.example');
  });

  it('tells a traced script’s callers, and that a page could forge them', async () => {
    const said = await setBy({
      kind: 'script',
      origin: 'https://cdn.example',
      path: '/lib.js',
      traced: true,
      callers: [
        { origin: 'https://shop.example', path: '/app.js' },
        { origin: 'https://tags.example', path: '/tm.js' },
      ],
    });
    expect(said).toContain('a script of cdn.example/lib.js');
    expect(said).toContain('called by shop.example/app.js, tags.example/tm.js');
    expect(said).toContain('a page could forge this');
  });

  it('is no provider where it is a host of libraries', async () => {
    const holder = { registrableDomain: 'jsdelivr.net', nobodysParty: true } as const;
    const script = { kind: 'script', origin: 'https://cdn.jsdelivr.net', path: '/x.js' } as const;
    const { line } = await opened(asDeclared('a', { setBy: { ...script, holder } }));
    expect(line('Provider')?.[2]).toBe('example.orgby where it lives');
  });
});

it('tells differences and concerns apart by a word', async () => {
  const concern = finding('before-choice', undefined, { kind: 'concern' });
  const { element } = await opened(mismatch('a', concern, finding('domain-differs')));
  const kinds = [...element.querySelectorAll('.finding')].map((line) => [
    line.getAttribute('data-rule'),
    line.querySelector('.kind')?.textContent,
  ]);
  expect(kinds).toEqual([
    ['domain-differs', 'Difference'],
    ['before-choice', 'Concern'],
  ]);
});
