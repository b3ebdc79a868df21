import * as v from 'valibot';
import type { Charter, Declaration } from '../../src/charter/model';
import { CHARTER_PARTS } from '../../src/charter/schema';

const { instant, category } = CHARTER_PARTS;
const declaration = CHARTER_PARTS.declaration as v.GenericSchema<Declaration>;
const source = CHARTER_PARTS.source as v.GenericSchema<Charter['sources'][number]>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const seconds = v.pipe(v.number(), v.minValue(0));
const categoryName = category.entries.is;
const severity = v.picklist(['violation', 'warning', 'info']);
const party = v.picklist(['first', 'third']);
const storage = v.picklist(['local', 'session', 'indexeddb']);
const choice = v.picklist(['before', 'accepted', 'refused', 'mixed', 'unknown']);

const address = v.strictObject({ origin: v.string(), path: v.string() });

const holder = v.strictObject({
  registrableDomain: v.string(),
  organisation: v.exactOptional(v.string()),
  nobodysParty: v.exactOptional(v.literal(true)),
});

const setter = v.strictObject({
  kind: v.picklist(['response', 'script', 'unknown']),
  origin: v.exactOptional(v.string()),
  path: v.exactOptional(v.string()),
  traced: v.exactOptional(v.literal(true)),
  callers: v.exactOptional(v.array(address)),
  isPage: v.exactOptional(v.literal(true)),
  holder: v.exactOptional(holder),
  initiator: v.exactOptional(v.string()),
  frame: v.exactOptional(v.string()),
  redirects: v.exactOptional(v.array(address)),
});

const setUnder = v.strictObject({
  choice,
  at: instant,
  platform: v.exactOptional(v.string()),
  refused: v.exactOptional(v.array(categoryName)),
});

const shapeEntries = {
  length: v.picklist(['empty', 'short', 'medium', 'long']),
  entropy: v.picklist(['low', 'medium', 'high']),
  looksLikeIdentifier: v.boolean(),
  equalsAcrossSites: v.exactOptional(v.literal(true)),
};
const shape = v.strictObject(shapeEntries);

const known = v.strictObject({
  name: v.string(),
  match: v.picklist(['exact', 'prefix']),
  stems: v.exactOptional(v.array(v.string())),
  kind: v.picklist(['party', 'software']),
  platform: v.string(),
  controller: v.exactOptional(v.string()),
  organisation: v.exactOptional(v.string()),
  category: v.exactOptional(categoryName),
  retention: v.exactOptional(v.union([v.literal('session'), seconds])),
});

const cookie = v.strictObject({
  identity: v.string(),
  name: v.string(),
  domain: v.string(),
  path: v.string(),
  hostOnly: v.boolean(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['no_restriction', 'lax', 'strict', 'unspecified']),
  partition: v.exactOptional(v.string()),
  party,
  session: v.boolean(),
  grantedSeconds: v.nullable(v.number()),
  remainingSeconds: v.nullable(v.number()),
  capped: v.boolean(),
  firstSeen: v.nullable(instant),
  lastSeen: instant,
  setBy: v.nullable(setter),
  known: v.exactOptional(known),
  choice: v.exactOptional(choice),
  setUnder: v.exactOptional(v.array(setUnder)),
  firstSetAt: v.exactOptional(instant),
  renewals: v.exactOptional(count),
  shape: v.exactOptional(shape),
});

const entry = v.strictObject({
  kind: storage,
  origin: v.string(),
  name: v.string(),
  owner: holder,
  firstSeen: instant,
  lastSeen: instant,
});

const sign = v.strictObject({
  kind: v.picklist(['domain', 'setter', 'known']),
  seen: v.string(),
  organisation: v.string(),
});

const evidence = v.variant('by', [
  v.strictObject({ by: v.literal('signs'), signs: v.array(sign) }),
  v.strictObject({ by: v.literal('domain'), host: v.string() }),
  v.strictObject({ by: v.literal('script'), origin: v.string() }),
  v.strictObject({ by: v.literal('declaration'), name: v.string(), storage }),
  v.strictObject({
    by: v.literal('removed'),
    name: v.string(),
    line: v.exactOptional(count),
  }),
  v.strictObject({
    by: v.literal('known'),
    platform: v.string(),
    controller: v.exactOptional(v.string()),
    words: v.exactOptional(v.string()),
  }),
  v.strictObject({
    by: v.literal('place'),
    origin: v.string(),
    path: v.exactOptional(v.string()),
  }),
  v.strictObject({
    by: v.literal('lifetime'),
    declaredSeconds: v.nullable(v.number()),
    actualSeconds: v.number(),
    atLeast: v.boolean(),
  }),
  v.strictObject({ by: v.literal('watched'), since: instant, pages: count, visits: count }),
  v.strictObject({
    by: v.literal('choice'),
    choice,
    at: instant,
    platform: v.exactOptional(v.string()),
  }),
  v.strictObject({
    by: v.literal('guidance'),
    profile: v.string(),
    months: v.number(),
    actualSeconds: v.number(),
    atLeast: v.boolean(),
  }),
  v.strictObject({
    by: v.literal('renewals'),
    profile: v.string(),
    months: v.number(),
    firstSetAt: instant,
    renewals: count,
  }),
  v.strictObject({
    by: v.literal('declarations'),
    field: v.picklist(['category', 'retention']),
    line: v.exactOptional(count),
  }),
  v.strictObject({ by: v.literal('changes'), added: count, removed: count, reworded: count }),
  v.strictObject({ by: v.literal('shape'), ...shapeEntries }),
  v.strictObject({
    by: v.literal('attributes'),
    faults: v.array(
      v.picklist(['secure-missing', 'http-only-missing', 'none-without-secure', 'promise-broken']),
    ),
  }),
]);

const setAside = v.strictObject({
  reason: v.string(),
  by: v.exactOptional(v.string()),
  at: instant,
});

const finding = v.strictObject({
  rule: v.string(),
  kind: v.picklist(['difference', 'concern']),
  severity,
  declared: v.exactOptional(v.string()),
  actual: v.exactOptional(v.string()),
  evidence: v.exactOptional(evidence),
  setAside: v.exactOptional(setAside),
});

const agreement = v.picklist([
  'name',
  'pattern',
  'known-prefix',
  'spelling',
  'domain',
  'party',
  'provider',
]);

const fit = v.strictObject({
  notation: v.string(),
  line: v.exactOptional(count),
  by: v.array(agreement) as v.GenericSchema<readonly v.InferOutput<typeof agreement>[]>,
});

const row = v.strictObject({
  verdict: v.picklist([
    'as-declared',
    'mismatch',
    'undeclared',
    'set-elsewhere',
    'not-seen',
    'unjudged',
  ]),
  cookie: v.exactOptional(cookie),
  entry: v.exactOptional(entry),
  declaration: v.exactOptional(declaration),
  fit: v.exactOptional(fit),
  findings: v.array(finding),
});

const watched = v.strictObject({
  since: instant,
  pages: count,
  visits: count,
  choices: v.array(v.string()),
  storage: v.exactOptional(v.literal(true)),
});

const judgedCharter = v.strictObject({
  title: v.string(),
  sources: v.array(source),
  declarations: count,
  edited: v.exactOptional(v.strictObject({ changed: count, added: count, removed: count })),
  findings: v.exactOptional(v.array(finding)),
});

const summary = v.strictObject({
  declared: count,
  observed: count,
  asDeclared: count,
  mismatch: count,
  undeclared: count,
  setElsewhere: count,
  notSeen: count,
  concerns: count,
});

/** A report: a test holds it to the type of `src/verdict/report.ts`. It has no place for a cookie's value. */
export const report = v.strictObject({
  version: v.literal(1),
  site: v.string(),
  generatedAt: instant,
  profile: v.string(),
  watched,
  charter: v.nullable(judgedCharter),
  summary,
  rows: v.array(row),
  otherEntries: v.exactOptional(v.array(entry)),
});

/** What it is made of beside the parts of a charter. */
export const REPORT_PARTS = {
  watched,
  judgedCharter,
  summary,
  row,
  fit,
  cookie,
  setter,
  address,
  holder,
  setUnder,
  known,
  shape,
  entry,
  finding,
  evidence,
  sign,
  setAside,
};
