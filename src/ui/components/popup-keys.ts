import { useEffect } from 'preact/hooks';
import { focusTabStop } from './row-focus';

/** What keys do wherever the focus is. */
interface PopupKeys {
  onFilter: () => void;
  onHelp: () => void;
}

/**
 * Listens for keys in the whole popup: `/` and `?`, and, where nothing has the focus, the arrows that lead
 * to the rows. While a person types, or a dialog is open, keys are left alone.
 */
export function usePopupKeys({ onFilter, onHelp }: PopupKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === '/') onFilter();
      else if (event.key === '?') onHelp();
      else if (!leadsToRows(event) || !focusTabStop()) return;
      // Else Firefox would open its own search at a slash.
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function leadsToRows({ key, target }: KeyboardEvent): boolean {
  return (key === 'ArrowDown' || key === 'ArrowUp') && target === document.body;
}

/** Whether a key that is pressed there is a letter of a text, or chooses from a list. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]') !== null
  );
}
