import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId, unansweredMark } from '../parts';

const PLATFORM = 'tarteaucitron';

/** tarteaucitron writes `!service=true!other=false!third=wait`: what waits has no answer yet. */
export function tarteaucitronMark({ text }: ChoiceEntry): ChoiceMark | undefined {
  if (!text.startsWith('!')) return undefined;
  const states = text.slice(1).split('!').map(stateOf);
  if (!states.every((state) => state !== undefined)) return undefined;
  const parts = states
    .filter(({ state }) => state !== 'wait')
    .map(({ service, state }) => partOfId(service, state === 'true'));
  return parts.length > 0 ? answeredMark(PLATFORM, parts) : unansweredMark(PLATFORM);
}

function stateOf(text: string): { service: string; state: string } | undefined {
  const [service = '', state = '', ...more] = text.split('=');
  const isState = ['true', 'false', 'wait'].includes(state);
  return service !== '' && isState && more.length === 0 ? { service, state } : undefined;
}
