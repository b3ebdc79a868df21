import type { Severity } from '../../../verdict/report';
import type { Guidance } from '../../../verdict/settings';
import { HelpLink } from '../HelpLink';
import { SEVERITY_LABELS } from '../verdict-labels';
import { labelOf } from '../rules';
import type { Words } from '../words';
import { useWords } from '../words-context';
import type { ListedRule } from './options-view';

type Weight = Severity | 'off';

interface ConcernTableProps {
  guidance: Guidance;
  /** The concerns alone. */
  rules: readonly ListedRule[];
  /** @param severity undefined for the rule's own. */
  onSeverity: (rule: string, severity: Weight | undefined) => void;
}

const WEIGHTS: readonly (readonly [Weight, string])[] = [
  ['off', 'weight_off'],
  ['info', SEVERITY_LABELS.info],
  ['warning', SEVERITY_LABELS.warning],
  ['violation', SEVERITY_LABELS.violation],
];

/** The concerns that hold a lifetime against the profile's limits. */
const LIMITED: ReadonlySet<string> = new Set(['outlives-guidance', 'extended-on-visit']);

/** Every concern with its limit, and how much it weighs. */
export function ConcernTable({ guidance, rules, onSeverity }: ConcernTableProps) {
  const words = useWords();
  return (
    <table class="concerns">
      <caption>{words.say('help_concerns')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('inspect_finding')}</th>
          <th scope="col">{words.say('guidance_limit')}</th>
          <th scope="col">{words.say('guidance_weight')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id }) => (
          <tr key={id} data-concern={id}>
            <th scope="row">
              {words.say(labelOf(id) ?? id)} <HelpLink rule={id} />
            </th>
            <td>{LIMITED.has(id) ? limitText(guidance, words) : '—'}</td>
            <td>
              <select
                name={id}
                aria-label={`${words.say('guidance_weight')} · ${words.say(labelOf(id) ?? id)}`}
                value={guidance.severities[id] ?? ''}
                onChange={({ currentTarget }) =>
                  onSeverity(id, WEIGHTS.find(([weight]) => weight === currentTarget.value)?.[0])
                }
              >
                <option value="">{words.say('weight_usual')}</option>
                {WEIGHTS.map(([weight, label]) => (
                  <option key={weight} value={weight}>
                    {words.say(label)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function limitText({ statisticsMonths, choiceMonths }: Guidance, words: Words): string {
  const [statistics, choice] = [statisticsMonths, choiceMonths].map((months) =>
    months === null ? words.say('guidance_no_limit') : words.count('guidance_months', months),
  );
  return words.say('guidance_limit_text', statistics ?? '', choice ?? '');
}
