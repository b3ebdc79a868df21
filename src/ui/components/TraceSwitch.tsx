import type { Tracing } from './view';
import { useWords } from './words-context';

/** Switches the tracing of a site's scripts, which begins with its pages' next load. */
export function TraceSwitch({ tracing }: { tracing: Tracing }) {
  const words = useWords();
  return (
    <div class="tracing">
      <label>
        <input
          type="checkbox"
          role="switch"
          data-switch="trace"
          checked={tracing.isOn}
          aria-checked={tracing.isOn}
          onChange={(event) => tracing.onSwitch(event.currentTarget.checked)}
        />
        {words.say('trace_scripts')}
      </label>
      <p class="explanation">{words.say('trace_scripts_text')}</p>
      {tracing.isStale && <Reload tracing={tracing} />}
    </div>
  );
}

/** Where it is only known that a script set a cookie: the way to learn which, if there is one. */
export function WhichScript({ tracing }: { tracing: Tracing }) {
  const words = useWords();
  if (tracing.isOn) return tracing.isStale ? <Reload tracing={tracing} /> : null;
  return (
    <button type="button" class="link" data-trace="on" onClick={() => tracing.onSwitch(true)}>
      {words.say('trace_scripts')}
    </button>
  );
}

function Reload({ tracing }: { tracing: Tracing }) {
  return (
    <button type="button" class="link" data-trace="reload" onClick={tracing.onReload}>
      {useWords().say('trace_reload')}
    </button>
  );
}
