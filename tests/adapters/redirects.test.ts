import { describe, expect, it } from 'vitest';
import { createRedirects } from '../../src/browser/redirects';

const response = (url: string, statusCode = 302, requestId = '1') => ({
  url,
  statusCode,
  requestId,
});

describe('redirects', () => {
  it('are told in their order, and forgotten with the answer', () => {
    const redirects = createRedirects();
    expect(redirects.to(response('a'))).toEqual([]);
    expect(redirects.to(response('b', 308))).toEqual(['a']);
    expect(redirects.to(response('c', 200))).toEqual(['a', 'b']);
    expect(redirects.to(response('c', 200))).toEqual([]);
  });

  it('are no other request’s, nor are answers that lead nowhere', () => {
    const redirects = createRedirects();
    redirects.to(response('a'));
    redirects.to(response('cached', 304, '2'));
    expect(redirects.to(response('b', 200, '2'))).toEqual([]);
  });

  it('are kept of ten steps, and of so many requests', () => {
    const redirects = createRedirects();
    for (let step = 0; step < 20; step++) redirects.to(response(String(step)));
    expect(redirects.to(response('end', 200))).toHaveLength(10);
    for (let request = 0; request <= 200; request++) {
      redirects.to(response('x', 302, String(request)));
    }
    expect(redirects.to(response('end', 200, '0'))).toEqual([]);
    expect(redirects.to(response('end', 200, '200'))).toEqual(['x']);
  });
});
