import * as v from 'valibot';
import { CATEGORIES } from './categories';
import type { Charter } from './model';

const shortText = v.pipe(v.string(), v.maxLength(4_096));
const longText = v.pipe(v.string(), v.maxLength(65_536));
const someText = v.pipe(shortText, v.nonEmpty('must not be empty'));
const instant = v.pipe(
  v.string(),
  v.isoTimestamp('must be an ISO 8601 UTC instant'),
  v.endsWith('Z', 'must be an ISO 8601 UTC instant'),
);
const host = v.pipe(
  v.string(),
  v.maxLength(255),
  v.regex(/^(\*\.)?[^\s/*:]+$/, 'must be a host such as example.org or *.example.org'),
);

const retention = v.pipe(
  v.strictObject({
    text: shortText,
    kind: v.picklist(['session', 'duration', 'persistent', 'unknown']),
    seconds: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  }),
  v.check(
    ({ kind, seconds }) => (kind === 'duration') === (seconds !== null),
    'a duration has seconds, and nothing else has',
  ),
);

const category = v.strictObject({
  text: v.optional(shortText),
  is: v.picklist(CATEGORIES),
  from: v.picklist(['column', 'section', 'platform', 'purpose']),
});

const declaration = v.strictObject({
  name: someText,
  provider: v.optional(shortText),
  service: v.optional(shortText),
  purpose: v.optional(longText),
  party: v.optional(v.picklist(['first', 'third'])),
  domain: v.optional(shortText),
  category: v.optional(category),
  retention: v.optional(retention),
  storage: v.optional(v.picklist(['cookie', 'local', 'session', 'indexeddb', 'pixel', 'other'])),
  source: someText,
  line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  edited: v.optional(v.picklist(['changed', 'added'])),
  nameRead: v.optional(someText),
});

const source = v.strictObject({
  id: someText,
  kind: v.picklist(['bundled', 'page', 'platform', 'file', 'pasted']),
  url: v.optional(shortText),
  readAt: instant,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
});

const charter = v.strictObject({
  version: v.literal(1),
  title: someText,
  language: v.optional(v.pipe(v.string(), v.maxLength(35))),
  // Empty where it was read from a file that does not say: whoever saves or bundles it has to.
  scope: v.pipe(v.array(host), v.maxLength(1_000)),
  sources: v.pipe(
    v.array(source),
    v.minLength(1, 'must name one source at least'),
    v.maxLength(100),
  ),
  declarations: v.pipe(v.array(declaration), v.maxLength(20_000)),
  removed: v.optional(v.pipe(v.array(declaration), v.maxLength(20_000))),
  unread: v.array(v.strictObject({ where: shortText, text: longText, why: shortText })),
});

/** What a charter is made of, for its JSON Schema and for that of a report, which shows parts of it. */
export const CHARTER_PARTS = { charter, declaration, source, category, retention, instant };

/**
 * Checks that untrusted JSON is a {@link Charter}.
 *
 * @param json anything, as `JSON.parse` gave it.
 * @returns the charter.
 * @throws Error whose message names the place and what is wrong with it, e.g.
 *   `declarations[2].name: must not be empty`.
 */
export function readCharter(json: unknown): Charter {
  const result = v.safeParse(charter, json);
  if (!result.success) {
    const issue = result.issues[0];
    throw new Error(`${placeOf(issue)}: ${issue.message}`);
  }
  const stranger = strangerAmongSources(result.output as Charter);
  if (stranger) throw new Error(stranger);
  return result.output as Charter;
}

/**
 * Whether JSON has the parts of a charter of ours, sound or not: what is broken in one is to be told, and not to be
 * read as if it were another format.
 */
export function isMeantAsCharter(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { version, sources, declarations } = json as Record<string, unknown>;
  return typeof version === 'number' && Array.isArray(sources) && Array.isArray(declarations);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return path.join('').replace(/^\./, '') || 'the file';
}

function strangerAmongSources({ sources, ...rows }: Charter): string | undefined {
  const ids = new Set(sources.map(({ id }) => id));
  for (const list of ['declarations', 'removed'] as const) {
    const row = (rows[list] ?? []).findIndex((one) => !ids.has(one.source));
    if (row >= 0) return `${list}[${row}].source: names no source of this charter`;
  }
  return undefined;
}
