import { describe, expect, test } from 'vitest';
import { scoreFolder } from '../../scripts/charter/score-folder';
import { inProject } from '../../scripts/build/project';

/** The pages that we invented, one for each shape, each with a key: read through the whole of the reader. */
const scores = await scoreFolder(inProject('tests/fixtures/pages'));

describe('every page is read as its key says', () => {
  test.each(scores.map(({ file, score }) => [file, score] as const))('%s', (_file, score) => {
    expect({ missed: score.missed, extra: score.extra, wrong: score.wrong }).toEqual({
      missed: [],
      extra: [],
      wrong: [],
    });
  });
});
