import type { VNode } from 'preact';
import { ReportPage } from './ReportPage';
import { ErrorPage, Loading, NoPermission, UnsupportedPage } from './StatePages';
import type { PopupCallbacks, PopupView } from './view';
import { useWords } from './words-context';

/** What the popup is given to show, and whom it tells what the person wants. */
export interface PopupPageProps extends PopupCallbacks {
  view: PopupView;
}

/**
 * The whole popup. It is the root element itself, so that whoever renders it into the body takes
 * over the root that popup.html painted.
 */
export function PopupPage(props: PopupPageProps) {
  const { state } = props.view;
  return (
    <div id="root" data-state={state} aria-busy={state === 'loading'} lang={useWords().language}>
      <main>{pageOf(props)}</main>
    </div>
  );
}

function pageOf({ view, onAskForSite, onAskForAll, onRetry }: PopupPageProps): VNode {
  switch (view.state) {
    case 'loading':
      return <Loading />;
    case 'unsupported-page':
      return <UnsupportedPage />;
    case 'no-permission':
      return (
        <NoPermission host={view.host} onAskForSite={onAskForSite} onAskForAll={onAskForAll} />
      );
    case 'error':
      return <ErrorPage reason={view.reason} onRetry={onRetry} />;
    case 'no-charter':
    case 'ready':
      return <ReportPage view={view} onAskForAll={onAskForAll} />;
  }
}
