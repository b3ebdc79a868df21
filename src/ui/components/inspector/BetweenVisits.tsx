import type {
  ComparedCookie,
  SettingField,
  VisitChange,
  VisitDifference,
  VisitSetting,
} from '../../../cookie/visit-difference';
import { clip, printable, withoutHttps } from '../printable';
import { Address, Foreign, FullName, Say } from '../Text';
import { CHOICE_LABELS } from '../verdict-labels';
import type { Words } from '../words';
import { useWords } from '../words-context';

/** Of more nobody reads all. */
const MOST_ROWS = 500;
const MOST_OF_AN_ORIGIN = 120;

/** The sign of each change, trusted before its word, the message that says it of a cookie, and the one that counts. */
const CHANGES: Readonly<
  Record<VisitChange, readonly [sign: string, label: string, count: string]>
> = {
  'later-only': ['+', 'change_later_only', 'changed_later_only'],
  'earlier-only': ['−', 'change_earlier_only', 'changed_earlier_only'],
  otherwise: ['≠', 'change_otherwise', 'changed_otherwise'],
  alike: ['=', 'change_alike', 'changed_alike'],
};

const FIELDS: Readonly<Record<SettingField, string>> = {
  setter: 'field_set_by',
  lifetime: 'field_lifetime',
  choice: 'inspect_choice',
};

const FIELD_TEXTS: Readonly<Record<SettingField, (setting: VisitSetting, words: Words) => string>> =
  {
    setter: setterText,
    lifetime: lifetimeText,
    choice: ({ choices }, words) => choices.map((one) => words.say(CHOICE_LABELS[one])).join(', '),
  };

/** How many cookies changed in which way, as people say it; nothing is said of what did not happen. */
export function differenceInWords({ cookies }: VisitDifference, words: Words): string[] {
  if (cookies.length === 0) return [words.say('changed_nothing_set')];
  const isAlike = cookies.every(({ change }) => change === 'alike');
  const said = Object.entries(CHANGES).flatMap(([change, [, , message]]) => {
    const count = cookies.filter((cookie) => cookie.change === change).length;
    return count === 0 ? [] : [words.count(message, count)];
  });
  return isAlike ? [words.say('changed_nothing'), ...said] : said;
}

/** What changed between two visits: which cookies were set in one only, in both otherwise, and alike. */
export function BetweenVisits({ difference }: { difference: VisitDifference }) {
  const words = useWords();
  const { earlier, later, cookies } = difference;
  const changed = cookies.filter(({ change }) => change !== 'alike');
  const alike = cookies.filter(({ change }) => change === 'alike');
  // What is alike is counted last: where it can be unfolded.
  const said = differenceInWords(difference, words).slice(0, alike.length > 0 ? -1 : undefined);
  const isPartial = [earlier, later].some(({ interrupted, cut }) => interrupted ?? cut);
  return (
    <section class="between" aria-labelledby="between">
      <h2 id="between">{words.say('between_title')}</h2>
      <p class="quiet">
        {words.say(
          'between_which',
          words.instant(earlier.startedAt),
          words.instant(later.startedAt),
        )}
      </p>
      <ul class="legend">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {cookies.some(({ wasThere }) => wasThere) && (
        <p class="quiet">{words.say('between_unchanged')}</p>
      )}
      {isPartial && <p class="quiet">{words.say('between_partial')}</p>}
      {changed.length > 0 && <Changes cookies={changed} />}
      {alike.length > 0 && <Alike cookies={alike} />}
    </section>
  );
}

function Changes({ cookies }: { cookies: readonly ComparedCookie[] }) {
  const words = useWords();
  const leftOut = cookies.length - MOST_ROWS;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.say('between_table')}>
        <table class="listed changes">
          <thead>
            <tr>
              {['between_change', 'field_name', 'field_domain', ...Object.values(FIELDS)].map(
                (id) => (
                  <th key={id} scope="col">
                    {words.say(id)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {cookies.slice(0, MOST_ROWS).map((cookie) => (
              <ChangedRow key={cookie.identity} cookie={cookie} />
            ))}
          </tbody>
        </table>
      </section>
      {leftOut > 0 && <p class="quiet">{words.count('between_left_out', leftOut)}</p>}
    </>
  );
}

function ChangedRow({ cookie }: { cookie: ComparedCookie }) {
  const words = useWords();
  const { name, change, wasThere } = cookie;
  const [sign, label] = CHANGES[change];
  return (
    <tr data-changed={name} data-change={change}>
      <td class="change">
        <span aria-hidden="true">{sign}</span> {words.say(label)}
        {wasThere && <span class="aside">{words.say('change_was_there')}</span>}
      </td>
      <th scope="row">
        <FullName name={name} />
      </th>
      <td>
        <Place cookie={cookie} />
      </td>
      {Object.keys(FIELDS).map((field) => (
        <td key={field}>
          <Field field={field as SettingField} cookie={cookie} />
        </td>
      ))}
    </tr>
  );
}

/** What both visits tell alike once; what differs as it was in each. */
function Field({ field, cookie }: { field: SettingField; cookie: ComparedCookie }) {
  const words = useWords();
  const { earlier, later, differs } = cookie;
  const textOf = (setting: VisitSetting) => FIELD_TEXTS[field](setting, words);
  if (earlier && later && differs.includes(field)) {
    return (
      <ul class="both">
        <li>{words.parts('in_earlier', [textOf(earlier)])}</li>
        <li>{words.parts('in_later', [textOf(later)])}</li>
      </ul>
    );
  }
  const setting = later ?? earlier;
  return setting ? <bdi>{textOf(setting)}</bdi> : null;
}

function Place({ cookie: { place } }: { cookie: ComparedCookie }) {
  if (!place) return null;
  const { domain, path, partition } = place;
  return (
    <>
      <Foreign text={path === '/' ? domain : `${domain}${path}`} />
      {partition !== undefined && (
        <span class="aside">
          <Say id="home_partition">
            <Address origin={partition} />
          </Say>
        </span>
      )}
    </>
  );
}

/** Cookies of which there is nothing to see: by their names, folded away. */
function Alike({ cookies }: { cookies: readonly ComparedCookie[] }) {
  const words = useWords();
  return (
    <details class="alike">
      <summary>{words.count('changed_alike', cookies.length)}</summary>
      <ul>
        {cookies.slice(0, MOST_ROWS).map((cookie) => (
          <li key={cookie.identity} data-changed={cookie.name} data-change="alike">
            <FullName name={cookie.name} />{' '}
            <span class="quiet">
              <Place cookie={cookie} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function setterText({ setter }: VisitSetting, words: Words): string {
  if (!setter || setter.kind === 'unknown') return words.say('value_not_known');
  const { kind, origin } = setter;
  if (origin === undefined) {
    return words.say(kind === 'script' ? 'setter_some_script' : 'value_not_known');
  }
  const address = printable(clip(withoutHttps(origin), MOST_OF_AN_ORIGIN));
  return words.say(kind === 'response' ? 'setter_response' : 'setter_script', address);
}

function lifetimeText({ seconds }: VisitSetting, words: Words): string {
  if (seconds === undefined) return words.say('value_not_known');
  return seconds === null ? words.say('lifetime_session') : words.duration(seconds);
}
