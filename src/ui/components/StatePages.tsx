import type { ComponentChildren } from 'preact';
import { Foreign, Say } from './Text';
import { useWords } from './words-context';

/** For whom it takes long: the shape of what is coming. */
export function Loading() {
  return (
    <>
      <h1 class="unseen">
        <Say id="loading" />
      </h1>
      <div class="skeleton" aria-hidden="true">
        <span class="bone short" />
        <span class="bone title" />
        <span class="bone bar" />
        <span class="bone" />
        <span class="bone" />
        <span class="bone" />
      </div>
    </>
  );
}

/** One of the browser's own pages: what to do instead. */
export function UnsupportedPage() {
  const words = useWords();
  return (
    <StatePage title={words.say('unsupported_title')}>
      <p>{words.say('unsupported_text')}</p>
      <p>{words.say('unsupported_next')}</p>
      <p>
        <a class="link" href="../welcome/welcome.html" target="_blank" rel="noreferrer">
          {words.say('welcome_link')}
        </a>
      </p>
    </StatePage>
  );
}

interface NoPermissionProps {
  host: string | undefined;
  onAskForSite: () => void;
  onAskForAll: () => void;
}

/** The person has not said yet that cookies may be read: for this site alone, or for all. */
export function NoPermission({ host, onAskForSite, onAskForAll }: NoPermissionProps) {
  const words = useWords();
  return (
    <StatePage title={words.say('permission_title')}>
      <p>{words.say('permission_text')}</p>
      {host !== undefined && (
        <div class="choice">
          <button type="button" onClick={onAskForSite}>
            <Say id="permission_site">
              <Foreign text={host} />
            </Say>
          </button>
          <p>{words.say('permission_site_text')}</p>
        </div>
      )}
      <div class="choice">
        <button type="button" onClick={onAskForAll}>
          {words.say('permission_all')}
        </button>
        <p>{words.say('permission_all_text')}</p>
      </div>
    </StatePage>
  );
}

/** What happened, what to do, and a way to try again. */
export function ErrorPage({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const words = useWords();
  return (
    <StatePage title={words.say('error_title')}>
      <p role="alert">
        <Say id="error_reason">
          <Foreign text={reason} />
        </Say>
      </p>
      <p>{words.say('error_next')}</p>
      <div class="choice">
        <button type="button" onClick={onRetry}>
          {words.say('error_retry')}
        </button>
      </div>
    </StatePage>
  );
}

function StatePage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="state">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
