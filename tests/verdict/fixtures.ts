import type { Charter, Declaration } from '../../src/charter/model';
import { identityOf } from '../../src/cookie/identity';
import type { Holder, KnownFacts, Setter, Sighting, Site } from '../../src/cookie/model';
import type { NamedOrganisation, NamedOrganisations } from '../../src/verdict/named';
import type { Finding, Watched } from '../../src/verdict/report';
import { ownWordsOf } from '../../src/verdict/own';
import type { Circumstances } from '../../src/verdict/rule';
import { PROFILES, type Guidance } from '../../src/verdict/settings';

export const DAY = 86_400;
export const NOW = '2026-11-20T12:00:00Z';

/** The site that is visited unless a test says otherwise; its holder is in no table. */
export const site: Site = { host: 'www.lampe.example', registrableDomain: 'lampe.example' };

export const watched: Watched = { since: NOW, pages: 3, visits: 2, choices: [] };

/** Who holds some well-known domains. */
export const holders = {
  site: { registrableDomain: 'lampe.example' },
  google: { registrableDomain: 'doubleclick.net', organisation: 'Google' },
  tagManager: { registrableDomain: 'googletagmanager.com', organisation: 'Google' },
  meta: { registrableDomain: 'facebook.com', organisation: 'Meta' },
  stranger: { registrableDomain: 'tracker.example' },
  library: { registrableDomain: 'jsdelivr.net', organisation: 'jsDelivr', nobodysParty: true },
} satisfies Record<string, Holder>;

/** What the known-cookies table says of some names. */
export const knowns = {
  ga: {
    name: '_ga',
    match: 'exact',
    kind: 'party',
    platform: 'Google Analytics',
    controller: 'Google',
    organisation: 'Google',
    category: 'statistics',
  },
  fbp: {
    name: '_fbp',
    match: 'exact',
    kind: 'party',
    platform: 'Facebook',
    controller: 'Facebook',
    organisation: 'Meta',
    category: 'marketing',
  },
  hotjar: {
    name: '_hjSessionUser_',
    match: 'prefix',
    stems: ['_hjSessionUser_', '_hjSessionUser'],
    kind: 'party',
    platform: 'Hotjar',
    controller: 'Hotjar',
    organisation: 'Contentsquare',
    category: 'statistics',
  },
  php: {
    name: 'PHPSESSID',
    match: 'exact',
    kind: 'software',
    platform: 'PHP',
    category: 'necessary',
  },
  cloudflare: {
    name: '__cf_bm',
    match: 'exact',
    kind: 'software',
    platform: 'Cloudflare',
    category: 'necessary',
  },
} satisfies Record<string, KnownFacts>;

/** What the organisations table makes of the cells that tests print. */
export const named: NamedOrganisations = new Map(
  Object.entries({
    Google: ['Google'],
    'Google Ireland Ltd': ['Google'],
    'Google Analytics': ['Google'],
    'Google, Meta': ['Google', 'Meta'],
    'google.com': ['Google'],
    Meta: ['Meta'],
    Facebook: ['Meta'],
    Hotjar: ['Contentsquare'],
    'Hotjar Ltd': ['Contentsquare'],
    Cloudflare: ['Cloudflare'],
    Opendatasoft: ['Opendatasoft'],
    'Plateforme Opendatasoft': ['Opendatasoft'],
    'Cloudflare (https://www.cloudflare.com/privacypolicy/)': ['Cloudflare'],
    'Google Analytics / Hotjar': ['Google', 'Contentsquare'],
  }).map(([text, names]): [string, NamedOrganisation[]] => [
    text,
    names.map((name) => ({ name, whiteLabel: name === 'Opendatasoft' })),
  ]),
);

/** What a comparison is told beside the charter and the cookies. */
export const grounds = { site, named, watched };

export const circumstances: Circumstances = {
  ...grounds,
  isOwn: ownWordsOf(site, named),
  guidance: PROFILES.neutral,
  contradictions: new Map(),
};

/** A cookie of the site's own host, set by the site's own response, for a month. */
export function sighting(differing: Partial<Sighting> = {}): Sighting {
  const parts = { storeId: '0', domain: 'www.lampe.example', path: '/', name: 'basket' };
  const owner = differing.owner ?? holders.site;
  const plain: Sighting = {
    ...parts,
    identity: '',
    hostOnly: !(differing.domain ?? parts.domain).startsWith('.'),
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: false,
    grantedSeconds: 30 * DAY,
    remainingSeconds: 30 * DAY,
    capped: false,
    firstSeen: NOW,
    lastSeen: NOW,
    setAt: NOW,
    setBy: setBy('response', holders.site, 'https://www.lampe.example', '/'),
    party: owner.registrableDomain === site.registrableDomain ? 'first' : 'third',
    owner,
    ...differing,
  };
  return { ...plain, identity: identityOf(plain) };
}

/** A cookie that another party stores and sets, as an embedded frame's. */
export function thirdPartySighting(owner: Holder, differing: Partial<Sighting> = {}): Sighting {
  const domain = owner.registrableDomain;
  const setByOwner = setBy('response', owner, `https://${domain}`, '/');
  return sighting({ domain: `.${domain}`, owner, setBy: setByOwner, ...differing });
}

/** Who wrote a cookie. */
export function setBy(
  kind: Setter['kind'],
  holder: Holder,
  origin = `https://${holder.registrableDomain}`,
  path = '/',
): Setter {
  return { kind, origin, path, holder, ...(kind === 'response' && { isPage: true as const }) };
}

/** A declaration that states no more than a name. */
export function declaration(differing: Partial<Declaration> = {}): Declaration {
  return { name: 'basket', source: 's', ...differing };
}

/** A charter of some declarations, each given as it differs. */
export function charter(...declarations: Partial<Declaration>[]): Charter {
  return {
    version: 1,
    title: 'Cookies',
    scope: ['www.lampe.example'],
    sources: [{ id: 's', kind: 'page', readAt: NOW, sha256: '0'.repeat(64) }],
    declarations: declarations.map(declaration),
    unread: [],
  };
}

/** One case of a rule that judges a cookie against its declaration. */
export interface PairCase {
  name: string;
  cookie?: Sighting;
  /** Null: no declaration fits it. */
  declared?: Partial<Declaration> | null;
  site?: Site;
  guidance?: Guidance;
}

/** A case that the rule finds something in, with all that it finds. */
export interface InvalidPairCase extends PairCase {
  finding: Omit<Finding, 'rule' | 'kind'>;
}

/** What contradicts the charter, without what is only a concern. */
export function differencesIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind }) => kind === 'difference');
}
