import type { ComponentChild, VNode } from 'preact';
import type { Finding, Row, Verdict } from '../../verdict/report';
import { entryPlace } from './entry-place';
import type { ListedRow } from './groups';
import { CATEGORY_WORDS, VERDICT_WORDS } from './labels';
import { lifetimeInWords } from './Lifetime';
import { clip, printable } from './printable';
import type { RowContext } from './row-context';
import type { RowDetail } from './RowDetail';
import { byWeight, labelOf } from './rules';
import type { Words } from './words';

/** More than a row can show: what lies beyond is cut before the browser has to lay it out. */
const MOST_OF_A_NAME = 120;

/** How a row stands in its list. */
export interface RowState {
  isOpen: boolean;
  /** Of all rows one is reached by Tab; arrows lead to the others. */
  isTabStop: boolean;
  /** Undefined until it is loaded. */
  Detail: typeof RowDetail | undefined;
}

/**
 * One cookie, one entry of the web storage, or one declaration that nothing fitted: a button that opens to all that is known of it. The
 * list listens for its rows.
 *
 * A plain function, as those below are, and no component: a popup of 180 rows is painted before anybody can count
 * to one.
 */
export function cookieRow(
  { key, row, verdict, isPending }: ListedRow,
  { isOpen, isTabStop, Detail }: RowState,
  context: RowContext,
  words: Words,
): VNode {
  const name = row.cookie?.name ?? row.entry?.name ?? row.declaration?.name ?? '';
  return (
    <li
      key={key}
      class={isOpen ? 'row open' : 'row'}
      data-cookie={name}
      data-identity={row.cookie?.identity}
      data-verdict={verdict}
      data-rules={row.findings.map(({ rule }) => rule).join(' ')}
      aria-busy={isPending || undefined}
    >
      <button
        class="row-head"
        data-row={key}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        type="button"
      >
        {name === '' ? (
          <span class="row-name absent">{words.say('name_empty')}</span>
        ) : (
          <bdi class="row-name name">{printable(clip(name, MOST_OF_A_NAME))}</bdi>
        )}
        {aboutOf(row, verdict, context, words)}
        <span class="row-end">
          {row.findings.some(({ setAside }) => setAside) && (
            <span class="put-by">{words.say('row_set_aside')}</span>
          )}
          {endOf(row, verdict, isPending, context, words)}
        </span>
      </button>
      {isOpen && Detail && <Detail row={row} rowKey={key} context={context} />}
    </li>
  );
}

/** The one fact that tells this cookie from the others: where it lives, what it is known or declared for. */
function aboutOf(row: Row, verdict: Verdict, context: RowContext, words: Words): VNode {
  const { cookie, entry, declaration } = row;
  if (entry) return about(entryPlace(entry, words));
  const declared = declaration?.service ?? declaration?.purpose ?? declaration?.provider;
  if (declared && (verdict === 'as-declared' || verdict === 'not-seen')) {
    return about(declared, context.charterLanguage);
  }
  if (!context.hasCharter && cookie?.known) {
    const { platform, controller } = cookie.known;
    const isTwo = controller !== undefined && controller !== platform;
    return about(isTwo ? `${platform}, ${controller}` : platform);
  }
  return about(cookie?.domain ?? '');
}

function about(text: string, language?: string): VNode {
  return (
    <bdi class="row-about" lang={language}>
      {printable(clip(text, MOST_OF_A_NAME))}
    </bdi>
  );
}

function endOf(
  row: Row,
  verdict: Verdict,
  isPending: boolean,
  context: RowContext,
  words: Words,
): ComponentChild {
  if (isPending) return words.say('row_pending');
  if (verdict === 'mismatch' || verdict === 'undeclared') return chip(row, verdict, words);
  const concern = byWeight(row.findings).find(isConcerning);
  if (concern) return concernChip(concern, words);
  const category = CATEGORY_WORDS.get(row.cookie?.known?.category ?? '');
  if (!context.hasCharter && category) return words.say(category);
  return row.cookie && lifetimeInWords(row.cookie, words);
}

/** A concern that wants a person's eye. */
function isConcerning({ kind, severity, setAside }: Finding): boolean {
  return kind === 'concern' && severity !== 'info' && !setAside;
}

/** An outline where a difference is filled: nothing contradicts the charter. */
function concernChip({ rule }: Finding, words: Words): ComponentChild {
  return (
    <span class="chip concern">
      <span class="unseen">{words.say('kind_concern')}: </span>
      {ruleWords(rule, words)}
    </span>
  );
}

/** The finding that matters most, and how many there are beside it. */
function chip({ findings }: Row, verdict: Verdict, words: Words): ComponentChild {
  const [first, ...others] = byWeight(findings).filter(({ setAside }) => !setAside);
  return (
    <>
      <span class={`chip ${verdict}`}>
        {first ? ruleWords(first.rule, words) : words.say(VERDICT_WORDS[verdict])}
      </span>
      {others.length > 0 && (
        <>
          <span class="more" aria-hidden="true">
            +{words.number(others.length)}
          </span>
          <span class="unseen"> {words.count('row_more', others.length)}</span>
        </>
      )}
    </>
  );
}

function ruleWords(rule: string, words: Words): ComponentChild {
  const label = labelOf(rule);
  return label ? words.say(label) : <bdi>{printable(rule)}</bdi>;
}
