import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/charter/model';
import { compare } from '../../../src/verdict/compare';
import type { Finding } from '../../../src/verdict/report';
import type { WordingRule } from '../../../src/verdict/rule';
import { charter, circumstances, declaration, grounds, NOW, sighting } from '../fixtures';

interface Case {
  name: string;
  declared: Partial<Declaration>;
}

/** Holds a rule that judges what a declaration says against its two lists; said once where it is so of all. */
export function checkWordingRule(
  rule: WordingRule,
  valid: Case[],
  invalid: (Case & { finding: Omit<Finding, 'rule' | 'kind'> })[],
): void {
  const judge = ({ declared }: Case) => rule.judge(declaration(declared), circumstances);
  const saidIn = (...declared: Partial<Declaration>[]) => {
    const { charter: judged, rows } = compare({
      ...grounds,
      charter: charter(...declared),
      sightings: [sighting({ name: 'one' })],
      now: NOW,
    });
    const isOfRule = (finding: Finding) => finding.rule === rule.id;
    return {
      ofCharter: (judged?.findings ?? []).filter(isOfRule).length,
      ofRows: rows.flatMap(({ findings }) => findings.filter(isOfRule)).length,
    };
  };

  describe(`${rule.id}`, () => {
    it.each(valid)('says nothing of $name', (example) => {
      expect(judge(example)).toBeUndefined();
    });
    it.each(invalid)('finds $name', (example) => {
      expect(judge(example)).toEqual({ rule: rule.id, kind: rule.kind, ...example.finding });
    });
    it('tells seen and unseen rows alike, among others that are sound', () => {
      const [sound, faulty] = [valid[0]!.declared, invalid[0]!.declared];
      const rows = [
        { ...faulty, name: 'one' },
        { ...faulty, name: 'two' },
        { ...sound, name: 'three' },
      ];
      expect(saidIn(...rows)).toEqual({ ofCharter: 0, ofRows: 2 });
    });
    it('says what is so of every row as its definition has it', () => {
      const { declared } = invalid[0]!;
      const rows = [
        { ...declared, name: 'one' },
        { ...declared, name: 'two' },
      ];
      const once = rule.judgeAll !== undefined;
      expect(saidIn(...rows)).toEqual({ ofCharter: once ? 1 : 0, ofRows: once ? 0 : 2 });
    });
  });
}
