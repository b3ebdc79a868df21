import type { ComponentChildren } from 'preact';
import { useWords } from '../words-context';
import { BrowsePicture } from './BrowsePicture';
import { OpenPicture } from './OpenPicture';
import { PinPicture } from './PinPicture';

interface WelcomePageProps {
  /** Its button for extensions is another than Chrome's. */
  isFirefox: boolean;
  /** The cookies of all sites may be read. */
  mayRead: boolean;
  onAskForAll: () => void;
}

/** The first steps, in three pictures; what stays on the device; and ways on. */
export function WelcomePage({ isFirefox, mayRead, onAskForAll }: WelcomePageProps) {
  const words = useWords();
  return (
    <div id="root" data-state="ready" lang={words.language}>
      <main>
        <h1>{words.say('welcome_title')}</h1>
        <p>{words.say('description')}</p>
        {!mayRead && (
          <div class="reach">
            <p>{words.say('permission_text')}</p>
            <button type="button" class="button main" data-do="allow" onClick={onAskForAll}>
              {words.say('permission_all')}
            </button>
          </div>
        )}
        <ol class="steps">
          <Step
            picture={<PinPicture />}
            title="welcome_pin"
            text={isFirefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome'}
          />
          <Step picture={<BrowsePicture />} title="welcome_browse" text="welcome_browse_text" />
          <Step picture={<OpenPicture />} title="welcome_open" text="welcome_open_text" />
        </ol>
        <h2>{words.say('welcome_stays')}</h2>
        <p>{words.say('welcome_stays_text')}</p>
        <p class="further">
          <a class="link" href="../reader/reader.html">
            {words.say('welcome_read')}
          </a>
          <a class="link" href="../help/help.html">
            {words.say('help_title')}
          </a>
          <a class="link" href="../options/options.html">
            {words.say('options_title')}
          </a>
        </p>
      </main>
    </div>
  );
}

interface StepProps {
  picture: ComponentChildren;
  /** Messages. */
  title: string;
  text: string;
}

function Step({ picture, title, text }: StepProps) {
  const words = useWords();
  return (
    <li>
      {picture}
      <h2>{words.say(title)}</h2>
      <p>{words.say(text)}</p>
    </li>
  );
}
