import { labelOf } from '../rules';
import { Say, TheirWords } from '../Text';
import { useWords } from '../words-context';
import { RULE_HELP, type RuleHelp } from './rule-help';
import type { Original, RuleSource } from './rule-sources';

/** A rule, as far as the help asks for more of it than its words. */
export interface HelpRule {
  id: string;
  kind: 'difference' | 'concern';
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
    told.filter(({ kind }) => kind === wanted).map(({ id, help }) => <Rule key={id} help={help} />);
  return (
    <main>
      <h1>{words.say('help_title')}</h1>
      <p>{words.say('help_intro')}</p>
      <p class="further">
        <a class="link" href="../welcome/welcome.html">
          {words.say('welcome_link')}
        </a>
        {SCHEMAS.map(({ file, label }) => (
          <a key={file} class="link" hreflang="en" href={`../../schemas/${file}`}>
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

function Rule({ help }: { help: RuleHelp }) {
  const words = useWords();
  const { rule, meaning, why, todo, sources } = help;
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
        <dt>{words.say('help_source')}</dt>
        {sources.map((source, index) => (
          <dd key={index} class="source">
            <Source source={source} />
          </dd>
        ))}
      </dl>
    </section>
  );
}

/** What a source says is said in the reader's words; how it calls itself stays as it is. */
function Source({ source: { says, originals = [] } }: { source: RuleSource }) {
  const shown = originals.map((original, index) => <AsPublished key={index} original={original} />);
  return says === undefined ? <>{shown}</> : <Say id={says}>{shown}</Say>;
}

function AsPublished({ original: { text, is, language } }: { original: Original }) {
  if (is === 'title') return <cite lang={language}>{text}</cite>;
  return is === 'word' ? <TheirWords text={text} language={language} /> : <>{text}</>;
}
