import { describe, expect, it } from 'vitest';
import { editedGuidance } from '../../src/verdict/edit-guidance';
import { PROFILES, type Guidance } from '../../src/verdict/settings';

const weighed: Guidance = { ...PROFILES.cnil, severities: { unclassified: 'off' } };

describe('edited guidance', () => {
  it('has the limits of the profile that is chosen, and the weights of before', () => {
    const { severities } = weighed;
    expect(editedGuidance(weighed, { what: 'profile', profile: 'ico' })).toEqual({
      ...PROFILES.ico,
      severities,
    });
    expect(editedGuidance(weighed, { what: 'profile', profile: 'fcc' })).toEqual(weighed);
  });

  it('begins one’s own limits with those of before', () => {
    expect(editedGuidance(weighed, { what: 'profile', profile: 'own' })).toEqual({
      ...weighed,
      profile: 'own',
    });
  });

  it('is nobody else’s once a limit is changed', () => {
    const edited = editedGuidance(PROFILES.cnil, {
      what: 'limit',
      of: 'statisticsMonths',
      months: 25,
    });
    expect(edited).toEqual({ ...PROFILES.cnil, profile: 'own', statisticsMonths: 25 });
  });

  it('weighs a concern otherwise, and as its rule says again', () => {
    const edit = { what: 'severity', rule: 'before-choice', severity: 'info' } as const;
    const edited = editedGuidance(weighed, edit);
    expect(edited.severities).toEqual({ unclassified: 'off', 'before-choice': 'info' });
    expect(editedGuidance(edited, { ...edit, severity: undefined })).toEqual(weighed);
  });

  it('can be reset', () => {
    expect(editedGuidance(weighed, { what: 'reset' })).toEqual(PROFILES.neutral);
  });
});
