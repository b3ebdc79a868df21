import { describe, expect, it } from 'vitest';
import { withEdit, withoutNameless, type CharterEdit } from '../../src/charter/edit';
import { charterOf, sourceOf } from './sample-charter';

const before = charterOf([
  {
    name: 'a',
    provider: 'Tea House',
    retention: { text: '1 day', kind: 'duration', seconds: 86_400 },
  },
  { name: 'b', category: { is: 'marketing', text: 'Ads', from: 'column' } },
]);

function declared(edit: CharterEdit) {
  return withEdit(before, edit).declarations;
}

describe('a charter that a person corrects', () => {
  it('has its title and its hosts as they were written', () => {
    expect(withEdit(before, { what: 'title', title: 'New' }).title).toBe('New');
    expect(withEdit(before, { what: 'scope', scope: ['*.tea.example'] }).scope).toEqual([
      '*.tea.example',
    ]);
  });

  it('understands a lifetime anew', () => {
    const [a] = declared({ what: 'text', at: 0, field: 'retention', text: '2 semaines' });
    expect(a?.retention).toEqual({ text: '2 semaines', kind: 'duration', seconds: 1_209_600 });
  });

  it('no longer says what is blanked', () => {
    const [a] = declared({ what: 'text', at: 0, field: 'provider', text: ' ' });
    expect(a).not.toHaveProperty('provider');
    const [, b] = declared({ what: 'category', at: 1, category: undefined });
    expect(b).not.toHaveProperty('category');
  });

  it('has the category that was chosen, in no words of the page', () => {
    const [, b] = declared({ what: 'category', at: 1, category: 'statistics' });
    expect(b?.category).toEqual({ is: 'statistics', from: 'column' });
  });

  it('has the domain, the party and the storage that were chosen, until they are blanked', () => {
    const edits: CharterEdit[] = [
      { what: 'text', at: 0, field: 'domain', text: '.tea.example' },
      { what: 'party', at: 0, party: 'third' },
      { what: 'storage', at: 0, storage: 'local' },
    ];
    const edited = edits.reduce(withEdit, before);
    expect(edited.declarations[0]).toEqual({
      ...before.declarations[0],
      domain: '.tea.example',
      party: 'third',
      storage: 'local',
      edited: 'changed',
    });
    const blanks: CharterEdit[] = [
      { what: 'text', at: 0, field: 'domain', text: '' },
      { what: 'party', at: 0, party: undefined },
      { what: 'storage', at: 0, storage: undefined },
    ];
    const [a] = blanks.reduce(withEdit, edited).declarations;
    expect(a).toEqual({ ...before.declarations[0], edited: 'changed' });
  });

  it('gains and loses rows', () => {
    expect(declared({ what: 'add' }).at(-1)).toEqual({
      name: '',
      source: 'page',
      edited: 'added',
    });
    expect(declared({ what: 'drop', at: 0 }).map(({ name }) => name)).toEqual(['b']);
  });

  it('keeps the name that the site gives a row, until it has that again', () => {
    const renames = ['aa', 'ab', 'a'].map((text): CharterEdit => ({
      what: 'text',
      at: 0,
      field: 'name',
      text,
    }));
    const [once, again, back] = renames.map((_, at) => renames.slice(0, at + 1));
    const row = (edits: CharterEdit[] = []) => edits.reduce(withEdit, before).declarations[0];
    expect(row(once)).toMatchObject({ name: 'aa', nameRead: 'a', edited: 'changed' });
    expect(row(again)).toMatchObject({ name: 'ab', nameRead: 'a' });
    expect(row(back)).not.toHaveProperty('nameRead');
    const added = withEdit(before, { what: 'add' });
    const named = withEdit(added, { what: 'text', at: 2, field: 'name', text: 'c' });
    expect(named.declarations[2]).toEqual({ name: 'c', source: 'page', edited: 'added' });
  });

  it('takes another’s rows in, each with its source', () => {
    const other = charterOf([{ name: 'c' }], { sources: [sourceOf('page', 'b')] });
    const merged = withEdit(before, { what: 'merge', other });
    expect(merged.declarations.map(({ name, source }) => `${name} ${source}`)).toEqual([
      'a page',
      'b page',
      'c page-2',
    ]);
    expect(merged.title).toBe(before.title);
  });

  it('is saved without rows that name nothing', () => {
    const saved = withoutNameless(withEdit(before, { what: 'add' }));
    expect(saved.declarations).toEqual(before.declarations);
  });

  it('is as it was where the place is none', () => {
    expect(declared({ what: 'text', at: 9, field: 'name', text: 'x' })).toEqual(
      before.declarations,
    );
  });
});
