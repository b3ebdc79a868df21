import { describe, expect, it } from 'vitest';
import type { PairRule } from '../../../src/verdict/rule';
import {
  circumstances,
  declaration,
  sighting,
  type InvalidPairCase,
  type PairCase,
} from '../fixtures';

/** Holds a rule against its two lists. */
export function checkPairRule(rule: PairRule, valid: PairCase[], invalid: InvalidPairCase[]): void {
  const judge = ({ cookie, declared, site }: PairCase) =>
    rule.judge(cookie ?? sighting(), declaration(declared), {
      ...circumstances,
      ...(site && { site }),
    });

  describe(`${rule.id}`, () => {
    it.each(valid)('says nothing of $name', (example) => {
      expect(judge(example)).toBeUndefined();
    });
    it.each(invalid)('finds $name', (example) => {
      expect(judge(example)).toEqual({ rule: rule.id, kind: rule.kind, ...example.finding });
    });
  });
}
