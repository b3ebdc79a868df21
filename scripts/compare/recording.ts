import type { JarCookie } from '../../src/cookie/jar-cookie';
import type { SetEvent } from '../../src/cookie/record';
import type { Watched } from '../../src/verdict/report';

/** What a file tells of a site's cookies, in the order in which it happened. */
export interface Recording {
  cookies: RecordedCookie[];
  watched: Watched;
}

/** One cookie as it was found, set or deleted. Never its value. */
export interface RecordedCookie {
  cookie: JarCookie;
  /** ISO 8601 UTC. */
  at: string;
  /** Its being set; absent where it was merely found in a jar. */
  set?: Pick<SetEvent, 'setBy' | 'grantedSeconds'>;
  deleted?: true;
}

/** The store that the cookies of a file are in: as Chromium calls its ordinary one. */
export const STORE_ID = '0';

/** What a list may hold: browsers keep some three thousand cookies. */
export const MOST_COOKIES = 20_000;
