import { useState } from 'preact/hooks';
import type { CharterEdit, EditedField } from '../../../charter/edit';
import type { Category, Charter, Declaration } from '../../../charter/model';
import { CATEGORY_WORDS } from '../labels';
import { COLUMN_WORDS } from '../reader-labels';
import { toggled } from '../toggled';
import { useWords } from '../words-context';
import { ChoiceSelect } from './ChoiceSelect';
import { FurtherFields } from './FurtherFields';

/** Rows that are shown at once: more are a click away. */
const MOST_ROWS = 200;

const FIELDS: readonly EditedField[] = ['name', 'provider', 'service', 'purpose', 'retention'];
/** Those have columns; these are a click away. */
const FURTHER_FIELDS = ['domain', 'party', 'storage'] as const;

interface DeclarationTableProps {
  charter: Charter;
  onEdit: (edit: CharterEdit) => void;
  /** The rows whose further fields are shown, each counted from 0. */
  opened: ReadonlySet<number>;
  onOpened: (opened: ReadonlySet<number>) => void;
}

/** What a charter declares, each text in a field of its own. */
export function DeclarationTable({ charter, opened, onOpened, onEdit }: DeclarationTableProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { declarations, language } = charter;
  const shown = isWhole ? declarations : declarations.slice(0, MOST_ROWS);
  return (
    <>
      <table class="declarations">
        <caption class="unseen">{words.say('options_declarations')}</caption>
        <thead>
          <tr>
            {FIELDS.map((field) => (
              <th key={field} scope="col" data-field={field}>
                {words.say(COLUMN_WORDS[field])}
              </th>
            ))}
            <th scope="col" data-field="category">
              {words.say('column_category')}
            </th>
            <th scope="col">
              <span class="unseen">{words.say('options_drop_row')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one, at) => (
            <EditedRow
              key={at}
              declaration={one}
              at={at}
              language={language}
              isOpen={opened.has(at)}
              onToggle={() => onOpened(toggled(opened, at))}
              onEdit={onEdit}
              onDrop={() => {
                onOpened(withoutRow(opened, at));
                onEdit({ what: 'drop', at });
              }}
            />
          ))}
        </tbody>
      </table>
      {shown.length < declarations.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {words.count('check_show_all', declarations.length)}
        </button>
      )}
    </>
  );
}

interface EditedRowProps {
  declaration: Declaration;
  at: number;
  language: string | undefined;
  isOpen: boolean;
  onToggle: () => void;
  onEdit: (edit: CharterEdit) => void;
  onDrop: () => void;
}

function EditedRow(props: EditedRowProps) {
  const { declaration, at, language, isOpen, onToggle, onEdit, onDrop } = props;
  const words = useWords();
  const { name, category, retention } = declaration;
  const further = FURTHER_FIELDS.map((field) => words.say(COLUMN_WORDS[field])).join(', ');
  return (
    <>
      <tr data-declaration={name}>
        {FIELDS.map((field) => (
          <td key={field}>
            <input
              type="text"
              class={field === 'name' ? 'name' : undefined}
              name={field}
              lang={field === 'name' ? undefined : language}
              aria-label={`${words.say(COLUMN_WORDS[field])} · ${name}`}
              value={textOf(declaration, field)}
              required={field === 'name' && saysMore(declaration)}
              onInput={({ currentTarget }) =>
                onEdit({ what: 'text', at, field, text: currentTarget.value })
              }
            />
            {field === 'retention' && retention?.kind === 'unknown' && (
              <span class="hint">{words.say('options_lifetime_unknown')}</span>
            )}
          </td>
        ))}
        <td>
          <ChoiceSelect
            name="category"
            label={`${words.say('column_category')} · ${name}`}
            value={category?.is ?? ''}
            choices={[...CATEGORY_WORDS].map(([id, label]) => [id, words.say(label)])}
            onChoose={(chosen) =>
              onEdit({
                what: 'category',
                at,
                category: chosen === '' ? undefined : (chosen as Category),
              })
            }
          />
        </td>
        <td>
          <button
            type="button"
            class="remove"
            data-do="further"
            aria-label={`${further} · ${name}`}
            title={further}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            ⋯
          </button>
          <button
            type="button"
            class="remove"
            aria-label={`${words.say('options_drop_row')} ${name}`}
            onClick={onDrop}
          >
            ×
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="further">
          <td colSpan={FIELDS.length + 2}>
            <FurtherFields declaration={declaration} at={at} onEdit={onEdit} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Whether a row says anything beside its name: without one, it would be lost. */
function saysMore({
  name: _name,
  source: _source,
  edited: _edited,
  ...others
}: Declaration): boolean {
  return Object.keys(others).length > 0;
}

/** The opened rows when one is taken away: those after it move up. */
function withoutRow(opened: ReadonlySet<number>, at: number): ReadonlySet<number> {
  const others = [...opened].filter((one) => one !== at);
  return new Set(others.map((one) => (one > at ? one - 1 : one)));
}

function textOf({ retention, ...texts }: Declaration, field: EditedField): string {
  return field === 'retention' ? (retention?.text ?? '') : (texts[field] ?? '');
}
