import { describe, expect, it } from 'vitest';
import {
  chosenAnew,
  chosenVisits,
  keyOfVisit,
} from '../../../../src/ui/components/inspector/inspected-visit';
import { inspectedVisit } from './visits';

const [first, second, third] = [1, 2, 3].map((day) => inspectedVisit(day));
const visits = [first!, second!, third!];
const keys = visits.map(keyOfVisit);

describe('the visits that are chosen', () => {
  it('are the latest where nobody has chosen, and none where there is none', () => {
    expect(chosenVisits(visits, undefined)).toEqual([third]);
    expect(chosenVisits([], undefined)).toEqual([]);
  });

  it('are in the order of time, whatever they were chosen in, and those that are there still', () => {
    expect(chosenVisits(visits, [keys[2]!, keys[0]!])).toEqual([first, third]);
    expect(chosenVisits(visits, ['gone', keys[1]!])).toEqual([second]);
    expect(chosenVisits(visits, [])).toEqual([]);
  });

  it('are two at most: of three the one chosen first is let go', () => {
    expect(chosenAnew(['a'], 'b')).toEqual(['a', 'b']);
    expect(chosenAnew(['a', 'b'], 'c')).toEqual(['b', 'c']);
    expect(chosenAnew(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('are told apart where two tabs began at once', () => {
    const record = { ...first!.record, tabId: 2 };
    expect(keyOfVisit({ ...first!, record })).not.toBe(keys[0]);
  });
});
