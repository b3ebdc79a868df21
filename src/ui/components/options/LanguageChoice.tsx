import { useWords } from '../words-context';
import type { OptionsCallbacks } from './options-view';

interface LanguageChoiceProps extends Pick<OptionsCallbacks, 'onSpeak'> {
  /** BCP 47; `browser` for the browser's own. */
  language: string;
  languages: readonly string[];
}

/** In which language the interface speaks. Each is named by itself, for those who can read no other. */
export function LanguageChoice({ language, languages, onSpeak }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <section>
      <h2 id="language">{words.say('options_language')}</h2>
      <select
        name="language"
        aria-labelledby="language"
        value={language}
        onChange={({ currentTarget }) => onSpeak(currentTarget.value)}
      >
        {languages.map((one) =>
          one === 'browser' ? (
            <option key={one} value={one}>
              {words.say('options_language_browser')}
            </option>
          ) : (
            <option key={one} value={one} lang={one}>
              {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
            </option>
          ),
        )}
      </select>
    </section>
  );
}
