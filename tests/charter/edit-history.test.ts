import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CharterEdit } from '../../src/charter/edit';
import { stepBack, unedited, withStep, type EditedCharter } from '../../src/charter/edit-history';
import { charterOf } from './sample-charter';

const before = charterOf([{ name: 'a' }, { name: 'b' }]);

function typed(at: number, field: 'name' | 'purpose', text: string): CharterEdit[] {
  return Array.from(text, (_, length) => ({
    what: 'text',
    at,
    field,
    text: text.slice(0, length + 1),
  }));
}

function after(...edits: CharterEdit[]): EditedCharter {
  return edits.reduce(withStep, unedited(before));
}

describe('the steps of an editing', () => {
  it('are taken back one by one, the last first', () => {
    const edited = after({ what: 'drop', at: 0 }, { what: 'add' });
    const once = stepBack(edited);
    expect(once.charter.declarations.map(({ name }) => name)).toEqual(['b']);
    expect(stepBack(once).charter).toEqual(before);
    expect(stepBack(stepBack(once)).charter).toEqual(before);
  });

  it('are one for what is typed into one field', () => {
    const edited = after(...typed(0, 'purpose', 'Counts'), ...typed(1, 'purpose', 'Sells'));
    expect(edited.before).toHaveLength(2);
    const once = stepBack(edited).charter.declarations;
    expect(once.map(({ purpose }) => purpose)).toEqual(['Counts', undefined]);
    const titles = ['N', 'Ne', 'New'].map((title): CharterEdit => ({ what: 'title', title }));
    expect(stepBack(after(...titles)).charter).toEqual(before);
  });

  it('are one each for hosts that are taken out or added: nothing is typed', () => {
    const scopes: string[][] = [[], ['cup.example']];
    const edited = after(...scopes.map((scope): CharterEdit => ({ what: 'scope', scope })));
    expect(stepBack(edited).charter.scope).toEqual([]);
  });

  it('begin anew after one was taken back', () => {
    const back = stepBack(after(...typed(0, 'purpose', 'Counts'), ...typed(1, 'name', 'c')));
    const on = withStep(back, { what: 'text', at: 0, field: 'purpose', text: 'Counts you' });
    expect(stepBack(on).charter.declarations[0]?.purpose).toBe('Counts');
  });

  it('lead back to where they began, whatever they were', () => {
    const at = fc.nat({ max: 3 });
    const edit = fc.oneof(
      fc.record({ what: fc.constant('drop' as const), at }),
      fc.record({ what: fc.constant('take-back' as const), at }),
      fc.record({ what: fc.constant('add' as const) }),
      fc.record({
        what: fc.constant('text' as const),
        at,
        field: fc.constantFrom('name' as const, 'provider' as const, 'retention' as const),
        text: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        let edited = after(...edits);
        while (edited.before.length > 0) edited = stepBack(edited);
        expect(edited.charter).toEqual(before);
      }),
    );
  });
});
