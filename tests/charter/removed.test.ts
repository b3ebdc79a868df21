import { describe, expect, it } from 'vitest';
import { withEdit, type CharterEdit } from '../../src/charter/edit';
import {
  declaredBySiteAlone,
  editedIn,
  editsLost,
  withoutRow,
  withRowAgain,
} from '../../src/charter/removed';
import { charterOf } from './sample-charter';

const read = charterOf([
  { name: 'a', line: 1 },
  { name: 'b', line: 2 },
  { name: 'c', line: 3 },
]);
const namesOf = (rows: readonly { name: string }[] = []) => rows.map(({ name }) => name);

describe('a row that a person leaves out', () => {
  it('stays known, and comes back to its place', () => {
    const without = withoutRow(withoutRow(read, 1), 0);
    expect(namesOf(without.declarations)).toEqual(['c']);
    expect(namesOf(without.removed)).toEqual(['b', 'a']);
    const again = withRowAgain(without, 0);
    expect(namesOf(again.declarations)).toEqual(['b', 'c']);
    expect(namesOf(again.removed)).toEqual(['a']);
    expect(withRowAgain(again, 0)).toEqual(read);
  });

  it('stands last where it has no line', () => {
    const without = withoutRow(charterOf([{ name: 'a' }, { name: 'b' }]), 0);
    expect(namesOf(withRowAgain(without, 0).declarations)).toEqual(['b', 'a']);
  });

  it('is forgotten where the person had added it', () => {
    const added = withEdit(read, { what: 'add' });
    expect(withoutRow(added, 3)).toEqual(read);
  });

  it('is none where the place is none', () => {
    expect(withoutRow(read, 3)).toEqual(read);
    expect(withRowAgain(read, 0)).toEqual(read);
  });
});

describe('what a person has edited', () => {
  const edits: CharterEdit[] = [
    { what: 'text', at: 0, field: 'name', text: 'x' },
    { what: 'text', at: 1, field: 'provider', text: 'Tea House' },
    { what: 'drop', at: 2 },
    { what: 'add' },
  ];
  const edited = edits.reduce(withEdit, read);

  it('is counted', () => {
    expect(editedIn(edited)).toEqual({ changed: 2, added: 1, removed: 1 });
    expect(editedIn(read)).toBeUndefined();
  });

  it('is lost with a charter that has it not, row by row', () => {
    expect(editsLost(edited, read)).toEqual({ changed: 2, added: 1, removed: 1 });
    expect(editsLost(edited, withoutRow(read, 2))).toEqual({ changed: 2, added: 1, removed: 0 });
    expect(editsLost(edited, edited)).toBeUndefined();
    expect(editsLost(read, edited)).toBeUndefined();
  });

  it('leaves what the site alone declares: rows left out, and those of another name', () => {
    expect(namesOf(declaredBySiteAlone(edited))).toEqual(['c', 'a']);
    const gone = withoutRow(edited, 0);
    expect(namesOf(declaredBySiteAlone(gone))).toEqual(['c', 'a']);
    expect(declaredBySiteAlone(read)).toEqual([]);
  });
});
