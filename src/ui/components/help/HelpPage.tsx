import { labelOf } from '../rules';
import { Say } from '../Text';
import { useWords } from '../words-context';
import { RULE_HELP, type RuleHelp } from './rule-help';

/** A rule, as far as the help tells more of it than its words. */
export interface HelpRule {
  id: string;
  kind: 'difference' | 'concern';
  source: string;
}

/** What the files that can be saved as JSON hold. */
const SCHEMAS = [
  { file: 'report.schema.json', label: 'help_schema_report' },
  { file: 'charter.schema.json', label: 'help_schema_charter' },
];

/** What every rule means, why it matters and what to do: each under its id, for findings to lead to. */
export function HelpPage({ rules }: { rules: readonly HelpRule[] }) {
  const words = useWords();
  const told = RULE_HELP.flatMap((help) => {
    const rule = rules.find(({ id }) => id === help.rule);
    return rule ? { help, ...rule } : [];
  });
  const ofKind = (wanted: HelpRule['kind']) =>
    told
      .filter(({ kind }) => kind === wanted)
      .map(({ id, help, source }) => <Rule key={id} help={help} source={source} />);
  return (
    <main>
      <h1>{words.say('help_title')}</h1>
      <p>{words.say('help_intro')}</p>
      <p class="further">
        <a class="link" href="../welcome/welcome.html">
          {words.say('welcome_link')}
        </a>
        {SCHEMAS.map(({ file, label }) => (
          <a key={file} class="link" href={`../../schemas/${file}`}>
            {words.say(label)}
          </a>
        ))}
      </p>
      <nav aria-label={words.say('help_index')}>
        <ul class="index">
          {told.map(({ id }) => (
            <li key={id}>
              <a class="link" href={`#${id}`}>
                {words.say(labelOf(id) ?? id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{words.say('help_differences')}</h2>
      {ofKind('difference')}
      <h2>{words.say('help_concerns')}</h2>
      {ofKind('concern')}
    </main>
  );
}

function Rule({ help, source }: { help: RuleHelp; source: string }) {
  const words = useWords();
  const { rule, meaning, why, todo } = help;
  const label = labelOf(rule);
  return (
    <section id={rule} data-rule={rule}>
      <h3>{label ? words.say(label) : rule}</h3>
      <dl>
        <dt>{words.say('help_meaning')}</dt>
        <dd>{words.say(meaning)}</dd>
        <dt>{words.say('help_why')}</dt>
        <dd>{words.say(why)}</dd>
        <dt>{words.say('help_todo')}</dt>
        <dd>{words.say(todo)}</dd>
      </dl>
      <p class="aside">
        <Say id="help_source">
          <q lang="en">{source}</q>
        </Say>
      </p>
    </section>
  );
}
