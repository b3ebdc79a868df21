import type { Finding } from '../../verdict/report';
import { FindingSentence } from './FindingSentence';
import type { RowContext } from './row-context';
import { labelOf } from './rules';
import { useWords } from './words-context';

interface FindingLineProps {
  finding: Finding;
  context: RowContext;
  /** It is of the charter as a whole, not of one of its rows. */
  ofCharter?: boolean;
}

/** One finding, and the way to what the built-in help says of its rule. */
export function FindingLine({ finding, context, ofCharter = false }: FindingLineProps) {
  const { rule, kind, severity } = finding;
  return (
    <p class="finding" data-rule={rule} data-kind={kind} data-severity={severity}>
      <Kind kind={kind} />
      <FindingSentence finding={finding} context={context} ofCharter={ofCharter} />
      <HelpLink rule={rule} />
    </p>
  );
}

/** Whether it contradicts the charter. */
function Kind({ kind }: Pick<Finding, 'kind'>) {
  const words = useWords();
  return (
    <>
      <span class="kind">
        {words.say(kind === 'concern' ? 'kind_concern' : 'kind_difference')}
      </span>{' '}
    </>
  );
}

/** Only of rules that the help knows. Its question mark is the style sheet's: the sentence beside it is what a finding says. */
function HelpLink({ rule }: { rule: string }) {
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
