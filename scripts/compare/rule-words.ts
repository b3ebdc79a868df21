import { readFileSync } from 'node:fs';
import { messagesOfFile } from '../../src/browser/message-file';
import { RULE_HELP } from '../../src/ui/components/help/rule-help';
import type { RuleSource } from '../../src/ui/components/help/rule-sources';
import { labelOf } from '../../src/ui/components/rules';
import { inProject } from '../build/project';

/** A rule in the words of the interface, in English. */
export interface RuleWords {
  /** In a word or two. */
  label: string;
  meaning: string;
  why: string;
  todo: string;
  /** Who says that it matters. */
  sources: string[];
}

/** Gives a rule's words by its id; one that the interface does not know has its id alone. */
export function englishRuleWords(): (rule: string) => RuleWords {
  const file = inProject('assets', '_locales', 'en', 'messages.json');
  const say = messagesOfFile(JSON.parse(readFileSync(file, 'utf8')));
  return (rule) => {
    const help = RULE_HELP.find((one) => one.rule === rule);
    return {
      label: say(labelOf(rule) ?? '') || rule,
      meaning: say(help?.meaning ?? '') || rule,
      why: say(help?.why ?? ''),
      todo: say(help?.todo ?? ''),
      sources: (help?.sources ?? []).map((source) => sourceText(source, say)),
    };
  };
}

function sourceText(
  { says, originals = [] }: RuleSource,
  say: ReturnType<typeof messagesOfFile>,
): string {
  const texts = originals.map(({ text, is }) => (is === 'word' ? `"${text}"` : text));
  return says === undefined ? texts.join(', ') : say(says, texts);
}
