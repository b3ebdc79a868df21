import { describe, expect, it } from 'vitest';
import { withEdit, withoutNameless, type CharterEdit } from '../../src/charter/edit';
import { charterOf } from './sample-charter';

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
    });
    const blanks: CharterEdit[] = [
      { what: 'text', at: 0, field: 'domain', text: '' },
      { what: 'party', at: 0, party: undefined },
      { what: 'storage', at: 0, storage: undefined },
    ];
    expect(blanks.reduce(withEdit, edited)).toEqual(before);
  });

  it('gains and loses rows', () => {
    expect(declared({ what: 'add' }).at(-1)).toEqual({ name: '', source: 'page' });
    expect(declared({ what: 'drop', at: 0 }).map(({ name }) => name)).toEqual(['b']);
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
