import type { ChoiceEntry } from '../entry';
import { property } from '../json';
import type { Answer, ChoiceMark } from '../model';
import { unansweredMark, unknownAnswerMark } from '../parts';

const PLATFORM = 'Usercentrics';

const ANSWERS = new Map<unknown, Answer>([
  ['onAcceptAllServices', 'accepted'],
  ['onDenyAllServices', 'refused'],
]);

interface Action {
  action: unknown;
  timestamp: number;
}

/**
 * Usercentrics keeps `uc_settings` in localStorage: services without a category, each with a history of what
 * was done, by itself (`implicit`) or by the visitor (`explicit`). `uc_user_interaction` says that there is
 * an answer.
 */
export function usercentricsMark({ name, text, json }: ChoiceEntry): ChoiceMark | undefined {
  if (name === 'uc_user_interaction') {
    return text === 'true' ? unknownAnswerMark(PLATFORM) : unansweredMark(PLATFORM);
  }
  const services = property(json, 'services');
  if (name !== 'uc_settings' || !Array.isArray(services)) return undefined;
  const last = latest(services.flatMap(explicitActions));
  if (last === undefined) return unansweredMark(PLATFORM);
  const answer = ANSWERS.get(last.action) ?? answerOfStates(services);
  return { platform: PLATFORM, answered: true, answer, categories: {} };
}

function explicitActions(service: unknown): Action[] {
  const history = property(service, 'history');
  if (!Array.isArray(history)) return [];
  return history
    .filter((entry) => property(entry, 'type') === 'explicit')
    .map((entry) => ({
      action: property(entry, 'action'),
      timestamp: Number(property(entry, 'timestamp')),
    }));
}

function latest(actions: readonly Action[]): Action | undefined {
  return actions.reduce<Action | undefined>(
    (last, action) => (last === undefined || action.timestamp > last.timestamp ? action : last),
    undefined,
  );
}

/** Which services need no answer is not told: where some are on, the answer may have been a refusal. */
function answerOfStates(services: readonly unknown[]): Answer {
  const states = services.map((service) => property(service, 'status') === true);
  if (states.every(Boolean)) return 'accepted';
  return states.some(Boolean) ? 'mixed' : 'refused';
}
