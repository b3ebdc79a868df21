import { offerChannel } from './tracing/channel';
import { traceCookieStore } from './tracing/cookie-store';
import { traceDocumentCookie } from './tracing/document-cookie';
import { reportOf } from './tracing/report';
import { stackReader } from './tracing/stack';

/**
 * Traces who writes cookies: in the page's own world, before its first script. Everything that it uses later is taken
 * now, for the page may replace it.
 */
function trace(page: typeof globalThis & Window): void {
  const readStack = stackReader();
  const report = offerChannel(page);
  const wrote = (text: string) => report(reportOf(text, readStack()));
  traceDocumentCookie(page.Document, wrote);
  traceCookieStore(page, wrote);
}

/** A content script: nobody asks for its value. */
export const result = trace(window);
