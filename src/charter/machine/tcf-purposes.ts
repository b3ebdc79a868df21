/** The purposes of the IAB's Transparency and Consent Framework 2, by number, as it words them. */
const purposes = new Map([
  [1, 'Store and/or access information on a device'],
  [2, 'Use limited data to select advertising'],
  [3, 'Create profiles for personalised advertising'],
  [4, 'Use profiles to select personalised advertising'],
  [5, 'Create profiles to personalise content'],
  [6, 'Use profiles to select personalised content'],
  [7, 'Measure advertising performance'],
  [8, 'Measure content performance'],
  [9, 'Understand audiences through statistics or combinations of data from different sources'],
  [10, 'Develop and improve services'],
  [11, 'Use limited data to select content'],
]);

const specialPurposes = new Map([
  [1, 'Ensure security, prevent and detect fraud, and fix errors'],
  [2, 'Deliver and present advertising and content'],
  [3, 'Save and communicate privacy choices'],
]);

/** The words of the framework for the purposes, in the order of the numbers; a number it lacks is left out. */
export function wordsOfPurposes(numbers: readonly unknown[], special: readonly unknown[]): string {
  const words = [...wordsIn(purposes, numbers), ...wordsIn(specialPurposes, special)];
  return words.join('; ');
}

function wordsIn(words: ReadonlyMap<number, string>, numbers: readonly unknown[]): string[] {
  const given = new Set(numbers);
  return [...words].filter(([number]) => given.has(number)).map(([, text]) => text);
}
