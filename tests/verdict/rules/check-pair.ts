import { describe, expect, it } from 'vitest';
import { ownWordsOf } from '../../../src/verdict/own';
import type { PairRule, SightingRule } from '../../../src/verdict/rule';
import {
  circumstances,
  declaration,
  sighting,
  type InvalidPairCase,
  type PairCase,
} from '../fixtures';

/** Holds a rule that judges a cookie beside its declaration against its two lists. */
export function checkPairRule(
  rule: PairRule | SightingRule,
  valid: PairCase[],
  invalid: InvalidPairCase[],
): void {
  const judge = ({ cookie = sighting(), declared, site, guidance }: PairCase) => {
    const differing = {
      ...(site && { site, isOwn: ownWordsOf(site, circumstances.named) }),
      ...(guidance && { guidance }),
    };
    const around = { ...circumstances, ...differing };
    if (declared !== null) return rule.judge(cookie, declaration(declared), around);
    if (rule.judges !== 'sighting') throw new Error(`${rule.id} judges no undeclared cookie`);
    return rule.judge(cookie, undefined, around);
  };

  describe(`${rule.id}`, () => {
    it.each(valid)('says nothing of $name', (example) => {
      expect(judge(example)).toBeUndefined();
    });
    it.each(invalid)('finds $name', (example) => {
      expect(judge(example)).toEqual({ rule: rule.id, kind: rule.kind, ...example.finding });
    });
  });
}
