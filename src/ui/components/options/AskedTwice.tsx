import { useState } from 'preact/hooks';
import { useWords } from '../words-context';

interface AskedTwiceProps {
  /** The message on the button. */
  label: string;
  /** The message that asks once more. */
  question: string;
  onAgreed: () => void;
}

/** A button for what cannot be taken back: only a second click does it. */
export function AskedTwice({ label, question, onAgreed }: AskedTwiceProps) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="link" data-do={label} onClick={() => setAsked(true)}>
        {words.say(label)}
      </button>
    );
  }
  return (
    <span class="buttons" role="alert">
      {words.say(question)}
      <button
        type="button"
        class="button"
        data-agree={label}
        onClick={() => {
          setAsked(false);
          onAgreed();
        }}
      >
        {words.say(label)}
      </button>
      <button type="button" class="link" onClick={() => setAsked(false)}>
        {words.say('versions_keep')}
      </button>
    </span>
  );
}
