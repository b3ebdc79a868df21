import type { LimitName } from '../../../verdict/edit-guidance';
import type { Guidance } from '../../../verdict/settings';
import { useWords } from '../words-context';

interface LimitFieldsProps {
  guidance: Guidance;
  /** @param months calendar months; null for no limit. */
  onLimit: (of: LimitName, months: number | null) => void;
}

const LIMITS: readonly (readonly [LimitName, string])[] = [
  ['statisticsMonths', 'guidance_statistics'],
  ['choiceMonths', 'guidance_choice'],
];

/** For how many months guidance lets cookies last. */
export function LimitFields({ guidance, onLimit }: LimitFieldsProps) {
  const words = useWords();
  return (
    <p class="limits">
      {LIMITS.map(([of, label]) => (
        <label key={of}>
          {words.say(label)}{' '}
          <input
            type="number"
            name={of}
            min={1}
            max={120}
            step={1}
            placeholder="—"
            value={guidance[of] ?? ''}
            onChange={({ currentTarget }) => {
              if (currentTarget.validity.valid) onLimit(of, monthsIn(currentTarget.value));
            }}
          />
        </label>
      ))}
    </p>
  );
}

function monthsIn(text: string): number | null {
  return text === '' ? null : Number(text);
}
