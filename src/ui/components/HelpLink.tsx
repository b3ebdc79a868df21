import { labelOf } from './rules';
import { useWords } from './words-context';

/** The way to what the built-in help says of a rule, where it knows it. Its question mark is the style sheet's: the words beside it are what is said. */
export function HelpLink({ rule }: { rule: string }) {
  const words = useWords();
  const label = labelOf(rule);
  if (!label) return null;
  const about = words.say('help_link', words.say(label));
  return (
    <a
      class="help"
      href={`../help/help.html#${rule}`}
      target="_blank"
      rel="noreferrer"
      aria-label={about}
      title={about}
    />
  );
}
