import type { ComponentChild } from 'preact';
import type { Evidence, Finding } from '../../verdict/report';
import { CATEGORY_WORDS } from './labels';
import type { RowContext } from './row-context';
import { Absent, Foreign, Say, TheirWords } from './Text';
import { useWords } from './words-context';

/** A finding, and what is needed of its report to say it. */
export interface FindingProps {
  finding: Finding;
  context: RowContext;
}

/** The same, with the evidence that a sentence is made of. */
export type Told<By extends Evidence['by']> = FindingProps & {
  evidence: Extract<Evidence, { by: By }>;
};

/** What the charter says, in its words. */
export function Declared({ finding: { declared }, context }: FindingProps) {
  if (declared === undefined) return <Absent id="value_not_stated" />;
  return <TheirWords text={declared} language={context.charterLanguage} />;
}

/** The bare facts, of a finding for which the interface has no sentence. */
export function BareFinding({ finding, context }: FindingProps) {
  const { rule, actual } = finding;
  return (
    <Say id="finding_bare">
      <Foreign text={rule} />
      <Declared finding={finding} context={context} />
      {actual === undefined ? <Absent id="value_not_known" /> : strong(actual)}
    </Say>
  );
}

/** A category in our words, else the charter's own. */
export function CategoryOrWords(props: {
  text: string | undefined;
  context: RowContext;
  isStrong?: boolean;
}) {
  const { text, context, isStrong = false } = props;
  const category = CATEGORY_WORDS.get(text ?? '');
  const said = useWords().say(category ?? 'value_not_known');
  if (text !== undefined && !category) {
    return <TheirWords text={text} language={context.charterLanguage} />;
  }
  return isStrong ? <b>{said}</b> : <>{said}</>;
}

/** Data that is not ours, as what a sentence is about. */
export function strong(text: string): ComponentChild {
  return <Foreign text={text} strong />;
}
