import type { Cookie } from '../../verdict/report';
import { useWords } from './words-context';
import type { Words } from './words';

/** A duration as people say it, with the exact seconds on hover. */
export function Duration({ seconds }: { seconds: number }) {
  const words = useWords();
  return <span title={words.seconds(seconds)}>{words.duration(seconds)}</span>;
}

/** How long a cookie lives, as far as it is known, and what a browser's cap may hide. */
export function Lifetime({ cookie }: { cookie: Cookie }) {
  const words = useWords();
  const seconds = secondsOf(cookie);
  if (cookie.session) return <>{lifetimeInWords(cookie, words)}</>;
  if (seconds === null) return <span class="absent">{lifetimeInWords(cookie, words)}</span>;
  return (
    <span title={words.seconds(seconds)}>
      {lifetimeInWords(cookie, words)}
      {cookie.capped && <span class="aside">{words.say('lifetime_capped')}</span>}
    </span>
  );
}

/** The same, as short as a row needs it. */
export function lifetimeInWords(cookie: Cookie, words: Words): string {
  if (cookie.session) return words.say('lifetime_session');
  const seconds = secondsOf(cookie);
  if (seconds === null) return words.say('value_not_known');
  const duration = words.duration(seconds);
  return cookie.grantedSeconds === null ? words.say('lifetime_at_least', duration) : duration;
}

function secondsOf({ grantedSeconds, remainingSeconds }: Cookie): number | null {
  return grantedSeconds ?? remainingSeconds;
}
