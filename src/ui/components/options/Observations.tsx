import { Foreign } from '../Text';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { AskedTwice } from './AskedTwice';
import type { KeepingChoice, OptionsCallbacks } from './options-view';

interface ObservationsProps extends Pick<OptionsCallbacks, 'onKeep' | 'onErase'> {
  keeping: KeepingChoice;
  keepings: readonly KeepingChoice[];
  hosts: readonly string[];
}

/** For how long observations are kept, and the way to be rid of them. */
export function Observations({ keeping, keepings, hosts, onKeep, onErase }: ObservationsProps) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('options_kept')}</h2>
      <p class="quiet">{words.say('options_kept_about')}</p>
      <label class="field keeping">
        <span>{words.say('options_keep_for')}</span>
        <select
          name="keeping"
          value={String(keeping)}
          onChange={({ currentTarget }) => {
            const chosen = keepings.find((one) => String(one) === currentTarget.value);
            if (chosen !== undefined) onKeep(chosen);
          }}
        >
          {keepings.map((one) => (
            <option key={one} value={String(one)}>
              {keepingText(one, words)}
            </option>
          ))}
        </select>
      </label>
      {hosts.length === 0 ? (
        <p class="quiet">{words.say('options_nothing_kept')}</p>
      ) : (
        <>
          <ul class="sites">
            {hosts.map((host) => (
              <li key={host} data-site={host}>
                <Foreign text={host} />
                <AskedTwice
                  label="options_erase"
                  question="options_erase_sure"
                  onAgreed={() => onErase(host)}
                />
              </li>
            ))}
          </ul>
          <AskedTwice
            label="options_erase_all"
            question="options_erase_all_sure"
            onAgreed={() => onErase()}
          />
        </>
      )}
    </section>
  );
}

function keepingText(keeping: KeepingChoice, words: Words): string {
  return keeping === 'session'
    ? words.say('options_until_closing')
    : words.count('options_days', keeping);
}
