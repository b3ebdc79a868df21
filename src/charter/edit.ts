import { readRetention } from './meaning/retention';
import { mergeCharters } from './merge';
import type { Category, Charter, Declaration, Party, StorageKind } from './model';
import { isOfSite, withoutRow, withRowAgain } from './removed';

/** A text of a declaration that a person can write. */
export type EditedField = 'name' | 'provider' | 'service' | 'purpose' | 'retention' | 'domain';

/**
 * A change that a person makes to a charter. `at`: of a declaration, counted from 0; to take one back, of those that
 * were removed.
 */
export type CharterEdit =
  | { what: 'title'; title: string }
  | { what: 'scope'; scope: readonly string[] }
  | { what: 'text'; at: number; field: EditedField; text: string }
  | { what: 'category'; at: number; category: Category | undefined }
  | { what: 'party'; at: number; party: Party | undefined }
  | { what: 'storage'; at: number; storage: StorageKind | undefined }
  | { what: 'add' }
  | { what: 'drop'; at: number }
  | { what: 'take-back'; at: number }
  | { what: 'merge'; other: Charter };

/** The charter with a change made, and the row marked as edited. A place that it has not changes nothing. */
export function withEdit(charter: Charter, edit: CharterEdit): Charter {
  const { declarations, sources } = charter;
  switch (edit.what) {
    case 'title':
      return { ...charter, title: edit.title };
    case 'scope':
      return { ...charter, scope: [...edit.scope] };
    case 'text':
      return withDeclaration(charter, edit.at, (one) => withText(one, edit.field, edit.text));
    case 'category':
      return withDeclaration(charter, edit.at, (one) => inCategory(one, edit.category));
    case 'party':
      return withDeclaration(charter, edit.at, (one) => withField(one, 'party', edit.party));
    case 'storage':
      return withDeclaration(charter, edit.at, (one) => withField(one, 'storage', edit.storage));
    case 'add':
      return {
        ...charter,
        declarations: [
          ...declarations,
          { name: '', source: sources[0]?.id ?? '', edited: 'added' },
        ],
      };
    case 'drop':
      return withoutRow(charter, edit.at);
    case 'take-back':
      return withRowAgain(charter, edit.at);
    case 'merge':
      return mergeCharters([charter, edit.other]);
  }
}

/** The charter as it can be saved: a declaration without a name declares nothing. */
export function withoutNameless(charter: Charter): Charter {
  const declarations = charter.declarations.filter(({ name }) => name.trim() !== '');
  return { ...charter, title: charter.title.trim(), declarations };
}

function withDeclaration(
  charter: Charter,
  at: number,
  change: (declaration: Declaration) => Declaration,
): Charter {
  const declarations = charter.declarations.map((one, index): Declaration =>
    index === at ? { ...change(one), edited: one.edited ?? 'changed' } : one,
  );
  return { ...charter, declarations };
}

/** Without a text that is blank; a lifetime is understood anew. */
function withText(declaration: Declaration, field: EditedField, text: string): Declaration {
  if (field === 'name') return named(declaration, text);
  if (text.trim() === '') return withField(declaration, field, undefined);
  if (field === 'retention') return withField(declaration, field, readRetention(text));
  return withField(declaration, field, text);
}

/** What the site calls it stays known. */
function named({ nameRead, ...declaration }: Declaration, name: string): Declaration {
  const read = nameRead ?? declaration.name;
  const isRenamed = isOfSite(declaration) && name !== read;
  return { ...declaration, name, ...(isRenamed && { nameRead: read }) };
}

function inCategory(declaration: Declaration, category: Category | undefined): Declaration {
  return withField(declaration, 'category', category && { is: category, from: 'column' });
}

/** Without the field where it has no value. */
function withField<Field extends Exclude<keyof Declaration, 'name' | 'source'>>(
  declaration: Declaration,
  field: Field,
  value: Declaration[Field] | undefined,
): Declaration {
  const { [field]: _before, ...others } = declaration;
  return (value === undefined ? others : { ...others, [field]: value }) as Declaration;
}
