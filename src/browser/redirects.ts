/** The redirects that requests are in the middle of. */
export interface Redirects {
  /**
   * Takes note of a response, and gives the URLs of the redirects that led to it, the first first.
   *
   * @param response as onHeadersReceived tells of it: each redirect passes there, under its request's id.
   */
  to(response: { requestId: string; statusCode: number; url: string }): readonly string[];
}

const REDIRECTIONS = new Set([301, 302, 303, 307, 308]);
/** Of one request; browsers follow twenty. */
const MOST_KEPT = 10;
/** Requests that came to nothing after a redirect are told by no response: the oldest make way. */
const MOST_REQUESTS = 200;
const NONE: readonly string[] = [];

/** None yet. URLs are kept as they are until their request is answered: only then are its secrets known. */
export function createRedirects(): Redirects {
  const chains = new Map<string, readonly string[]>();
  return {
    to: ({ requestId, statusCode, url }) => {
      const chain = chains.get(requestId) ?? NONE;
      if (REDIRECTIONS.has(statusCode)) {
        chains.set(requestId, [...chain, url].slice(0, MOST_KEPT));
        const [oldest] = chains.keys();
        if (chains.size > MOST_REQUESTS && oldest !== undefined) chains.delete(oldest);
      } else if (chain.length > 0) chains.delete(requestId);
      return chain;
    },
  };
}
