import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus in a form that is drawn anew: where what had it is gone, or cannot be pressed any more, it goes to
 * another of its elements. Without, who has no mouse begins again at the top of the page.
 *
 * @param next a selector of where it goes to, within the form.
 */
export function useFocusInForm(form: RefObject<HTMLFormElement | null>, next: string): void {
  const had = activeWithin(form.current) !== null;
  useLayoutEffect(() => {
    const active = activeWithin(form.current);
    if (!had || (active && !active.matches(':disabled'))) return;
    form.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  });
}

function activeWithin(form: HTMLFormElement | null): Element | null {
  const active = form?.ownerDocument.activeElement ?? null;
  return form?.contains(active) ? active : null;
}
