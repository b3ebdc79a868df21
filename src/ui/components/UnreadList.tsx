import type { Charter } from '../../charter/model';
import { clip } from './printable';
import { UNREAD_WORDS } from './reader-labels';
import { Foreign } from './Text';
import { useWords } from './words-context';

const MOST_SHOWN = 100;
const MOST_OF_A_TEXT = 120;

/** What was found and not understood: where it stands, what it says, and why. */
export function UnreadList({ unread }: { unread: Charter['unread'] }) {
  const words = useWords();
  if (unread.length === 0) return null;
  return (
    <details class="unread-list" open={unread.length <= 5}>
      <summary>
        <h2 class="group-head">
          {words.say('unread_title')} <span class="group-count">{words.number(unread.length)}</span>
        </h2>
      </summary>
      <ul>
        {unread.slice(0, MOST_SHOWN).map(({ where, text, why }, index) => (
          <li key={index} data-why={why}>
            <span class="where">
              {/^\d+$/.test(where) ? (
                words.say('unread_row', Number(where))
              ) : (
                <Foreign text={clip(where, MOST_OF_A_TEXT)} />
              )}
            </span>
            {text !== '' && <Foreign text={clip(text, MOST_OF_A_TEXT)} />}
            <span class="quiet">{words.say(UNREAD_WORDS.get(why) ?? 'unread_malformed')}</span>
          </li>
        ))}
      </ul>
      {unread.length > MOST_SHOWN && (
        <p class="explanation">{words.count('unread_more', unread.length - MOST_SHOWN)}</p>
      )}
    </details>
  );
}
