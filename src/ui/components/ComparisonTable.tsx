import type { ComponentChild } from 'preact';
import type { Row } from '../../verdict/report';
import { actualOf } from './actual';
import { actualOfEntry } from './actual-entry';
import { declaredOf } from './declared';
import { FIELDS, type FieldId, type Side } from './fields';
import type { RowContext } from './row-context';
import { differingFields } from './rules';
import { Absent, FullName, Say, Unseen } from './Text';
import { useWords } from './words-context';

/** A report is held against the site: what a person has written is not the site's words. */
const DECLARED = {
  'as-read': 'table_declared',
  changed: 'table_declared_changed',
  added: 'table_declared_added',
} as const;

/** Declared and actual, field by field; only actual where there is no charter. */
export function ComparisonTable({ row, context }: { row: Row; context: RowContext }) {
  const words = useWords();
  const { cookie, entry, declaration, findings } = row;
  const declared = declaration && declaredOf(declaration, cookie, findings, context);
  const actual = cookie
    ? actualOf(cookie, declaration, findings, context)
    : entry && actualOfEntry(entry, declaration, context);
  const fields = FIELDS.filter(([id]) => hasContent(declared?.[id]) || hasContent(actual?.[id]));
  const differing = differingFields(findings);
  const name = cookie?.name ?? entry?.name ?? declaration?.name ?? '';
  return (
    <table>
      <caption class="unseen">
        <Say id="table_caption">
          <FullName name={name} />
        </Say>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Unseen id="table_field" />
          </th>
          {context.hasCharter && (
            <th scope="col" class={declared ? undefined : 'nothing'}>
              {words.say(DECLARED[declaration?.edited ?? 'as-read'])}
            </th>
          )}
          <th scope="col" class={actual ? undefined : 'nothing'}>
            {words.say('table_actual')}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(([id, label], index) => (
          <tr key={id} class={differing.has(id) ? 'differs' : undefined}>
            <FieldName label={label} differs={differing.has(id)} />
            {context.hasCharter && (
              <Cell
                side={declared}
                id={id}
                index={index}
                rows={fields.length}
                nothing="value_in_no_row"
              />
            )}
            <Cell
              side={actual}
              id={id}
              index={index}
              rows={fields.length}
              nothing="value_not_seen"
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldName({ label, differs }: { label: string; differs: boolean }) {
  const words = useWords();
  return (
    <th scope="row">
      {differs && (
        <span class="sign" aria-hidden="true">
          ≠
        </span>
      )}
      {words.say(label)}
      {differs && (
        <>
          {' '}
          <Unseen id="field_differs" />
        </>
      )}
    </th>
  );
}

interface CellProps {
  side: Side | undefined;
  id: FieldId;
  index: number;
  rows: number;
  nothing: string;
}

/** A side that does not exist says so once, over all its rows. */
function Cell({ side, id, index, rows, nothing }: CellProps) {
  if (!side) {
    return index > 0 ? null : (
      <td class="nothing" rowSpan={rows}>
        <Absent id={nothing} />
      </td>
    );
  }
  return <td>{hasContent(side[id]) ? side[id] : <Absent id="value_not_stated" />}</td>;
}

function hasContent(content: ComponentChild): boolean {
  return content !== null && content !== undefined;
}
