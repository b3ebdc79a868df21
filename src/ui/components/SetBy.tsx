import { Fragment, type ComponentChild } from 'preact';
import type { Setter } from '../../cookie/model';
import type { Cookie } from '../../verdict/report';
import { CHOICE_WORDS } from './labels';
import { moment } from './moment';
import type { RowContext } from './row-context';
import { Absent, Address, Say } from './Text';
import { WhichScript } from './TraceSwitch';
import { useWords } from './words-context';

/** Who set a cookie, all that led to it, and when it was first seen. */
export function SetBy({ cookie, context }: { cookie: Cookie; context: RowContext }) {
  const words = useWords();
  const { setBy, firstSeen, choice } = cookie;
  const chosen = CHOICE_WORDS.get(choice ?? '');
  return (
    <>
      {setterOf(setBy)}
      {isSomeScript(setBy) && context.tracing && (
        <span class="aside">
          <WhichScript tracing={context.tracing} />
        </span>
      )}
      {setBy && <LedBy setBy={setBy} />}
      <span class="aside">
        {firstSeen === null
          ? words.say('first_seen_before')
          : words.say('first_seen', moment(words, firstSeen, context.now))}
      </span>
      {chosen && (
        <span class="aside">
          <Say id={chosen} />
        </span>
      )}
    </>
  );
}

function setterOf(setBy: Setter | null): ComponentChild {
  if (!setBy || setBy.kind === 'unknown') return <Absent id="setter_unknown" />;
  if (!setBy.origin) return <Say id="setter_some_script" />;
  const address = <Address origin={setBy.origin} path={setBy.path} />;
  return <Say id={setBy.kind === 'script' ? 'setter_script' : 'setter_response'}>{address}</Say>;
}

/** Only a script is known to have set it, not which. */
function isSomeScript(setBy: Setter | null): boolean {
  return setBy?.kind === 'script' && setBy.origin === undefined;
}

/** What stands behind the setter, as far as it says more than the setter does. */
function LedBy({ setBy }: { setBy: Setter }) {
  const { origin, initiator, frame, redirects = [], callers = [], traced } = setBy;
  const asker = initiator === origin || initiator === frame ? undefined : initiator;
  return (
    <>
      {callers.length > 0 && <Aside id="setter_callers">{chain(callers, ', ')}</Aside>}
      {redirects.length > 0 && <Aside id="setter_redirects">{chain(redirects, ' → ')}</Aside>}
      {asker !== undefined && (
        <Aside id="setter_initiator">
          <Address origin={asker} />
        </Aside>
      )}
      {frame !== undefined && (
        <Aside id="setter_frame">
          <Address origin={frame} />
        </Aside>
      )}
      {traced && <Aside id="setter_traced" />}
    </>
  );
}

function Aside({ id, children }: { id: string; children?: ComponentChild }) {
  return (
    <span class="aside">
      <Say id={id}>{children}</Say>
    </span>
  );
}

/** As one value of a message. */
function chain(addresses: readonly { origin: string; path: string }[], between: string) {
  return (
    <Fragment key="chain">
      {addresses.map(({ origin, path }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one address may be there twice
        <Fragment key={index}>
          {index > 0 && between}
          <Address origin={origin} path={path} />
        </Fragment>
      ))}
    </Fragment>
  );
}
