import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words-context';

/** Keys as they are printed or named on keyboards, and the message that says what they do. */
const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'keys_filter'],
  [['key_escape'], 'keys_leave'],
  [['↑', '↓'], 'keys_move'],
  [['key_home', 'key_end'], 'keys_ends'],
  [['key_enter', 'key_space'], 'keys_open'],
  [['?'], 'keys_help'],
];

/** What each key does, in a dialog. The browser gives the focus back when it is closed. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const dialogRef = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialogRef.current?.showModal(), []);
  return (
    <dialog ref={dialogRef} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.say('keys_title')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key.startsWith('key_') ? words.say(key) : key}</kbd>
              ))}
            </dt>
            <dd>{words.say(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.say('keys_firefox')}</p>
      <button type="button" class="button" onClick={() => dialogRef.current?.close()}>
        {words.say('inspect_close')}
      </button>
    </dialog>
  );
}
