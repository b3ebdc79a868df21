import type { ToldFact, ToldFinding } from '../../verdict/export/told-report';
import type { Cookie, Finding, Row } from '../../verdict/report';
import { attributesOf } from './attributes';
import { editedRowText } from './edited-text';
import { FindingSentence } from './FindingSentence';
import { CATEGORY_WORDS } from './labels';
import { plainText } from './plain-text';
import type { RowContext } from './row-context';
import { SEVERITY_LABELS } from './verdict-labels';
import type { Words } from './words';

/**
 * A finding in a person's words, texts only, with all that it rests on.
 *
 * @param row undefined for a finding of the charter as a whole.
 */
export function toldFinding(
  finding: Finding,
  row: Row | undefined,
  context: RowContext,
  words: Words,
): ToldFinding {
  const { rule, severity } = finding;
  return {
    rule,
    severity,
    severityText: words.say(SEVERITY_LABELS[severity]),
    sentence: plainText(
      <FindingSentence finding={finding} context={context} ofCharter={!row} />,
      words,
    ),
    evidence: [...factsOfFinding(finding, words), ...(row ? factsOfRow(row, words) : [])],
  };
}

/** What was declared, what is actual, and the signs of it. */
export function factsOfFinding(finding: Finding, words: Words): ToldFact[] {
  const { declared, evidence, setAside } = finding;
  const signs = evidence?.by === 'signs' ? evidence.signs : [];
  return facts(words, [
    ['report_set_aside', setAside?.reason],
    ['table_declared', declared === undefined ? undefined : inWords(declared, finding, words)],
    ['table_actual', actualText(finding, words)],
    ...signs.map(({ seen, organisation }) => ['report_sign', `${seen} · ${organisation}`] as const),
  ]);
}

/** Rules that hold one category against another. */
const OF_CATEGORIES = new Set([
  'purpose-differs',
  'contradictory',
  'before-choice',
  'after-refusal',
]);

/** A category as the interface calls it; all else as it is. */
function inWords(text: string, { rule }: Finding, words: Words): string {
  const category = OF_CATEGORIES.has(rule) ? CATEGORY_WORDS.get(text) : undefined;
  return category === undefined ? text : words.say(category);
}

/** A finding has seconds and ids, for programs: people are told durations and words. */
function actualText(finding: Finding, words: Words): string | undefined {
  const { actual, evidence } = finding;
  if (evidence?.by === 'lifetime' || evidence?.by === 'guidance') {
    if (actual === 'session') return words.say('lifetime_session');
    const duration = words.duration(evidence.actualSeconds);
    return evidence.atLeast ? words.say('lifetime_at_least', duration) : duration;
  }
  return actual === undefined ? undefined : inWords(actual, finding, words);
}

/** Who set a row's cookie, when it was there, and how it was set. */
export function factsOfRow({ cookie, declaration }: Row, words: Words): ToldFact[] {
  return facts(words, [
    ['field_set_by', cookie && setterText(cookie)],
    ['inspect_first_seen', cookie?.firstSeen],
    ['inspect_last_seen', cookie?.lastSeen],
    ['report_attributes', cookie && attributesOf(cookie)],
    ['report_line', declaration?.line === undefined ? undefined : String(declaration.line)],
    ['report_edited', editedRowText(declaration, words)],
  ]);
}

type Fact = readonly [label: string, text: string | undefined | null];

/** Without those that there is nothing to say of. */
function facts(words: Words, all: readonly Fact[]): ToldFact[] {
  return all.flatMap(([label, text]) => (text ? [{ label: words.say(label), text }] : []));
}

function setterText({ setBy }: Cookie): string {
  return setBy?.origin === undefined ? '' : `${setBy.origin}${setBy.path ?? ''}`;
}
