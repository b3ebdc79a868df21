import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { HEAD_HEIGHT, ROW_HEIGHT } from './row-window';

/**
 * Brings the chosen row into sight and the focus to it, once it is drawn: a key can lead beyond what is.
 *
 * @param index of the chosen row; -1 for none.
 * @param onScrolled told how far the table is scrolled now, so that other rows are drawn.
 * @returns to be called before a key chooses another row; a row that is clicked has the focus already.
 */
export function useReachedRow(
  scrollerRef: RefObject<HTMLElement | null>,
  index: number,
  onScrolled: (scrolled: number) => void,
): () => void {
  // A row may be chosen before the table is there.
  const isAwaitedRef = useRef(index >= 0);
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!isAwaitedRef.current || !scroller || index < 0) return;
    bringIntoSight(scroller, index);
    onScrolled(scroller.scrollTop);
    const button = scroller.querySelector<HTMLElement>('[aria-current="true"] button');
    if (!button) return;
    isAwaitedRef.current = false;
    button.focus({ preventScroll: true });
  });
  return () => {
    isAwaitedRef.current = true;
  };
}

function bringIntoSight(scroller: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  const inSight = scroller.clientHeight - HEAD_HEIGHT - ROW_HEIGHT;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + inSight) scroller.scrollTop = top - inSight;
}
