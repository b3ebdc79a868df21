import type { VNode } from 'preact';
import type { Offers } from '../../charter/way-in';
import type * as Later from './later';
import { ReportPage } from './ReportPage';
import { ErrorPage, Loading, NoPermission, UnsupportedPage } from './StatePages';
import type { PopupCallbacks, PopupView, Settling, Tracing } from './view';
import { useWords } from './words-context';

/** What the popup is given to show, and whom it tells what the person wants. */
export interface PopupPageProps extends PopupCallbacks {
  view: PopupView;
  /** Undefined while the page has not been looked over for ways to read a charter. */
  offers: Offers | undefined;
  /** Undefined while it is not known whether scripts are traced. */
  tracing: Tracing | undefined;
  settling: Settling;
  /** What comes after the first painting; undefined until it is loaded. */
  later: typeof Later | undefined;
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

function pageOf(props: PopupPageProps): VNode {
  const { view, onAskForSite, onAskForAll, onRetry } = props;
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
      return <ReportPage {...props} view={view} />;
  }
}
