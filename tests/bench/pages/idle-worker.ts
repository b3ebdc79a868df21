/** The listeners of our worker, doing nothing: what watching costs before anything is done with it. */
type Event = { addListener(...args: unknown[]): void };
interface Api {
  cookies: { onChanged: Event };
  webRequest: { onHeadersReceived: Event };
  webNavigation: { onBeforeNavigate: Event; onCommitted: Event; onCompleted: Event };
  tabs: { onRemoved: Event };
  runtime: { onMessage: Event; onConnect: Event; getBrowserInfo?: unknown };
}
const scope = globalThis as unknown as { browser?: Api; chrome: Api };
const api = scope.browser?.runtime ? scope.browser : scope.chrome;
const nothing = () => undefined;

api.cookies.onChanged.addListener(nothing);
api.webRequest.onHeadersReceived.addListener(
  nothing,
  { urls: ['http://*/*', 'https://*/*'] },
  api.runtime.getBrowserInfo ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'],
);
api.webNavigation.onBeforeNavigate.addListener(nothing);
api.webNavigation.onCommitted.addListener(nothing);
api.webNavigation.onCompleted.addListener(nothing);
api.tabs.onRemoved.addListener(nothing);
api.runtime.onMessage.addListener(nothing);
api.runtime.onConnect.addListener(nothing);

export {};
