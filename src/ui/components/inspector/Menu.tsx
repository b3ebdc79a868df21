import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context';

interface MenuProps {
  /** The message on its button. */
  label: string;
  children: ComponentChildren;
}

/** A button that opens what can be chosen. One is open at a time; a click elsewhere and Escape close it. */
export function Menu({ label, children }: MenuProps) {
  const words = useWords();
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const menu = place.current;
      if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      const menu = place.current;
      if (key !== 'Escape' || !menu?.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <details ref={place} class="menu" name="menu">
      <summary class="button">{words.say(label)}</summary>
      <div class="menu-items">{children}</div>
    </details>
  );
}
