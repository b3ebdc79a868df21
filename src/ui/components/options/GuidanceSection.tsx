import { Fragment } from 'preact';
import type { GuidanceEdit } from '../../../verdict/edit-guidance';
import type { Guidance } from '../../../verdict/settings';
import { HelpLink } from '../HelpLink';
import { PROFILE_WORDS } from '../profile-words';
import { labelOf } from '../rules';
import { Say } from '../Text';
import { useWords } from '../words-context';
import { ConcernTable } from './ConcernTable';
import { LimitFields } from './LimitFields';
import type { ListedRule } from './options-view';

interface GuidanceSectionProps {
  guidance: Guidance;
  rules: readonly ListedRule[];
  onGuidance: (edit: GuidanceEdit) => void;
}

/** By which rules sites are judged: whose guidance concerns follow, and that differences follow none. */
export function GuidanceSection({ guidance, rules, onGuidance }: GuidanceSectionProps) {
  const words = useWords();
  return (
    <section data-part="guidance">
      <h2>{words.say('options_guidance')}</h2>
      <p class="quiet">{words.say('options_guidance_about')}</p>
      <ProfileChoice
        chosen={guidance.profile}
        onChoose={(profile) => onGuidance({ what: 'profile', profile })}
      />
      <LimitFields
        guidance={guidance}
        onLimit={(of, months) => onGuidance({ what: 'limit', of, months })}
      />
      <ConcernTable
        guidance={guidance}
        rules={rules.filter(({ kind }) => kind === 'concern')}
        onSeverity={(rule, severity) => onGuidance({ what: 'severity', rule, severity })}
      />
      <button
        type="button"
        class="link"
        data-do="reset-guidance"
        onClick={() => onGuidance({ what: 'reset' })}
      >
        {words.say('guidance_reset')}
      </button>
      <Differences rules={rules.filter(({ kind }) => kind === 'difference')} />
    </section>
  );
}

interface ProfileChoiceProps {
  chosen: string;
  onChoose: (profile: string) => void;
}

function ProfileChoice({ chosen, onChoose }: ProfileChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="profiles">
      <legend>{words.say('guidance_profile')}</legend>
      {PROFILE_WORDS.map(([profile, label, text]) => (
        <p key={profile}>
          <label>
            <input
              type="radio"
              name="profile"
              value={profile}
              checked={profile === chosen}
              aria-describedby={text}
              onChange={() => onChoose(profile)}
            />{' '}
            {words.say(label)}
          </label>
          <span id={text} class="aside">
            {words.say(text)}
          </span>
        </p>
      ))}
    </fieldset>
  );
}

/** Whether a charter is true is nobody's to weigh. */
function Differences({ rules }: { rules: readonly ListedRule[] }) {
  const words = useWords();
  return (
    <>
      <h3>{words.say('help_differences')}</h3>
      <p class="differences">
        <Say id="guidance_always">
          <span>
            {rules.map(({ id }, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <span data-difference={id}>
                  {words.say(labelOf(id) ?? id)} <HelpLink rule={id} />
                </span>
              </Fragment>
            ))}
          </span>
        </Say>
      </p>
    </>
  );
}
