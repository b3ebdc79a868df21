import type { Verdict } from '../../verdict/report';
import { answer } from './answer';
import { CharterOffers } from './CharterOffers';
import type { Tally } from './groups';
import { SIGNS } from './labels';
import { moment } from './moment';
import { Foreign, Say } from './Text';
import type { CharterWays, ReportView } from './view';
import { useWords } from './words-context';
import type { Words } from './words';

/**
 * The verdicts in the order of the bar and of the counts, with the messages that count them. What was
 * set elsewhere is not this site's, and is counted at its own group.
 */
const COUNTED: readonly (readonly [Verdict, string])[] = [
  ['mismatch', 'count_mismatch'],
  ['undeclared', 'count_undeclared'],
  ['as-declared', 'count_as_declared'],
  ['not-seen', 'count_not_seen'],
  ['unjudged', 'count_unjudged'],
];

/** The bar compares the site's own cookies with its charter: only these verdicts do. */
const IN_BAR = 4;

interface SummaryProps {
  view: ReportView;
  counts: Tally;
  /** How many findings are set aside, in words; empty for none. */
  setAside: string;
  ways: CharterWays;
}

/** The answer first: one sentence, the bar of verdicts, the counts; without a charter, how to read one. */
export function Summary({ view, counts, setAside, ways }: SummaryProps) {
  const words = useWords();
  const { site, watched, generatedAt } = view.report;
  const hasCharter = view.state === 'ready';
  return (
    <header class="summary">
      <p class="place">
        <Foreign text={site} />
        <span>{words.say('watched_since', moment(words, watched.since, generatedAt))}</span>
      </p>
      <h1>{answer(words, counts, hasCharter)}</h1>
      {hasCharter && <Bar counts={counts} />}
      {hasCharter && <Counts counts={counts} setAside={setAside} />}
      {!hasCharter && <NoCharter site={site} />}
      {!hasCharter && <CharterOffers offers={ways.offers} onRead={ways.onRead} />}
    </header>
  );
}

/** The counts as one line of text. */
export function countsInWords(words: Words, counts: Tally): string {
  return COUNTED.filter(([verdict]) => counts[verdict] > 0)
    .map(([verdict, id]) => words.count(id, counts[verdict]))
    .join(', ');
}

/** A picture of the counts below it, which are its text equivalent. */
function Bar({ counts }: { counts: Tally }) {
  const segments = COUNTED.slice(0, IN_BAR).filter(([verdict]) => counts[verdict] > 0);
  if (segments.length === 0) return null;
  return (
    <div class="bar" aria-hidden="true">
      {segments.map(([verdict]) => (
        <span key={verdict} class={`segment ${verdict}`} style={{ flexGrow: counts[verdict] }} />
      ))}
    </div>
  );
}

/** The verdicts, and beside them how many findings are set aside: they count no more, and are not forgotten. */
function Counts({ counts, setAside }: { counts: Tally; setAside: string }) {
  const words = useWords();
  return (
    <ul class="counts" aria-label={words.say('counts_label')}>
      {COUNTED.filter(([verdict]) => counts[verdict] > 0).map(([verdict, id]) => (
        <li key={verdict} class={verdict}>
          <span class="sign" aria-hidden="true">
            {SIGNS[verdict]}
          </span>
          <span>
            <Say id={words.plural(id, counts[verdict])}>
              <b>{words.number(counts[verdict])}</b>
            </Say>
          </span>
        </li>
      ))}
      {setAside !== '' && <li>{setAside}</li>}
    </ul>
  );
}

function NoCharter({ site }: { site: string }) {
  return (
    <p class="next">
      <Say id="no_charter_text">
        <Foreign text={site} />
      </Say>
    </p>
  );
}
