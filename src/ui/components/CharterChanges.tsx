import type { Differences, Rewording } from '../../charter/differences';
import type { Declaration } from '../../charter/model';
import { CATEGORY_WORDS, PARTY_WORDS } from './labels';
import { clip, printable } from './printable';
import { COLUMN_WORDS } from './reader-labels';
import { Foreign } from './Text';
import { useWords } from './words-context';
import type { Words } from './words';

interface CharterChangesProps {
  /** The id of the heading's words: since which version. */
  title: 'changes_title' | 'changes_since_before';
  differences: Differences;
  /** BCP 47: of what the site wrote. */
  language: string | undefined;
}

const MOST_SHOWN = 100;
const MOST_OF_A_TEXT = 200;

/** What changed since an earlier version. */
export function CharterChanges({ title, differences, language }: CharterChangesProps) {
  const words = useWords();
  const { added, removed, reworded, otherLanguage } = differences;
  const count = added.length + removed.length + reworded.length;
  return (
    <section class="changes" data-changes={count}>
      <h2 class="group-head">{words.say(title)}</h2>
      {otherLanguage && <p class="explanation">{words.say('changes_other_language')}</p>}
      {!otherLanguage && count === 0 && <p class="explanation">{words.say('changes_none')}</p>}
      <ul>
        {added.slice(0, MOST_SHOWN).map((one, index) => (
          <Change key={index} sign="+" kind="added" declaration={one} label="changes_added" />
        ))}
        {removed.slice(0, MOST_SHOWN).map((one, index) => (
          <Change key={index} sign="−" kind="removed" declaration={one} label="changes_removed" />
        ))}
        {reworded.slice(0, MOST_SHOWN).map((one, index) => (
          <li key={index} class="reworded" data-changed={one.after.name}>
            <ChangeHead sign="≠" name={one.after.name} label="changes_reworded" />
            <Rewordings rewording={one} language={language} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  sign: string;
  kind: string;
  declaration: Declaration;
  label: string;
}

function Change({ sign, kind, declaration: { name }, label }: ChangeProps) {
  return (
    <li class={kind} data-changed={name}>
      <ChangeHead sign={sign} name={name} label={label} />
    </li>
  );
}

function ChangeHead({ sign, name, label }: { sign: string; name: string; label: string }) {
  const words = useWords();
  return (
    <p>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      <bdi class="name">{printable(clip(name, MOST_OF_A_TEXT))}</bdi>{' '}
      <span class="quiet">{words.say(label)}</span>
    </p>
  );
}

interface RewordingsProps {
  rewording: Rewording;
  language: string | undefined;
  words: Words;
}

/** Each text that says something else: as it was, as it is. */
function Rewordings({ rewording: { before, after, fields }, language, words }: RewordingsProps) {
  return (
    <dl>
      {fields.map((field) => (
        <div key={field}>
          <dt>{words.say(COLUMN_WORDS[field])}</dt>
          <dd lang={language}>
            <del>
              <Foreign text={clip(textOf(before, field, words), MOST_OF_A_TEXT)} />
            </del>{' '}
            <ins>
              <Foreign text={clip(textOf(after, field, words), MOST_OF_A_TEXT)} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function textOf(
  declaration: Declaration,
  field: Rewording['fields'][number],
  words: Words,
): string {
  const { category, retention, party } = declaration;
  switch (field) {
    case 'category': {
      const id = category && CATEGORY_WORDS.get(category.is);
      return category?.text ?? (id ? words.say(id) : '—');
    }
    case 'retention':
      return retention?.text ?? '—';
    case 'party':
      return party ? words.say(PARTY_WORDS[party]) : '—';
    case 'provider':
    case 'service':
    case 'purpose':
    case 'domain':
    case 'storage':
      return declaration[field] ?? '—';
  }
}
