import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Row } from '../../verdict/report';
import { labelOf } from './rules';
import { SetAsideForm } from './SetAsideForm';
import type { SettledFinding, Settling } from './view';
import { useWords } from './words-context';

interface SettleFindingProps {
  finding: Finding;
  /** Undefined where the finding is of the charter as a whole. */
  row: Row | undefined;
  settling: Settling;
}

/** Sets a finding aside, for a reason, or takes that back. */
export function SettleFinding({ finding, row, settling }: SettleFindingProps) {
  const words = useWords();
  const { rule, setAside } = finding;
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const buttonRef = useReturningFocus(isOpen);
  const label = words.say(setAside ? 'aside_take_back' : 'aside_open');

  async function takeBack(): Promise<void> {
    try {
      await settling.onTakeBack(meant(rule, row));
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div class="settle" data-settle={rule}>
      {isOpen ? (
        <SetAsideForm
          most={settling.most}
          onSetAside={(why) => settling.onSetAside(meant(rule, row), why)}
          onClose={() => setOpen(false)}
        />
      ) : (
        <button
          ref={buttonRef}
          type="button"
          class="link"
          data-do={setAside ? 'take-back' : 'set-aside'}
          aria-label={`${label} · ${words.say(labelOf(rule) ?? rule)}`}
          onClick={() => (setAside ? void takeBack() : setOpen(true))}
        >
          {label}
        </button>
      )}
      {failure !== undefined && (
        <p class="alert" role="alert">
          {words.say('aside_failed', failure)}
        </p>
      )}
    </div>
  );
}

/** Gives the focus back to the button that opened a form, when that closes. */
function useReturningFocus(isOpen: boolean) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  const wasOpenRef = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpenRef.current && !isOpen) buttonRef.current?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);
  return buttonRef;
}

/** As `compare` looks for it: by the cookie, else by the declaration. */
function meant(rule: string, row: Row | undefined): SettledFinding {
  const { cookie, declaration } = row ?? {};
  if (!cookie) return { rule, name: declaration?.name ?? '' };
  return { rule, name: cookie.name, domain: cookie.domain };
}
