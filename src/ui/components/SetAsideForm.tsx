import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settling } from './view';
import { useWords } from './words-context';

interface SetAsideFormProps {
  most: Settling['most'];
  /** Rejects where it cannot be kept. */
  onSetAside: (why: { reason: string; by?: string }) => Promise<void>;
  onClose: () => void;
}

/** Asks for what reason a finding is set aside, and by whom. */
export function SetAsideForm({ most, onSetAside, onClose }: SetAsideFormProps) {
  const words = useWords();
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  useLayoutEffect(() => reasonRef.current?.focus(), []);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      await onSetAside({ reason: reason.trim(), ...(by.trim() !== '' && { by: by.trim() }) });
      onClose();
    } catch (error) {
      setBusy(false);
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape') return;
    // Else it would close the popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    // The fields can be typed into: the form only listens for the key that closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="set-aside"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {words.say('aside_reason')}
        <textarea
          ref={reasonRef}
          name="reason"
          rows={2}
          required
          maxLength={most.reason}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <label>
        {words.say('aside_who')}
        <input
          type="text"
          name="by"
          maxLength={most.by}
          value={by}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      {failure !== undefined && (
        <p class="alert" role="alert">
          {words.say('aside_failed', failure)}
        </p>
      )}
      <p class="buttons">
        <button
          type="submit"
          class="button main"
          data-do="save-aside"
          disabled={isBusy || reason.trim() === ''}
        >
          {words.say('aside_save')}
        </button>
        <button type="button" class="link" data-do="cancel-aside" onClick={onClose}>
          {words.say('aside_cancel')}
        </button>
      </p>
    </form>
  );
}
