import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As wide as a picture gets, in CSS pixels. */
export const WIDEST = 960;
/** What is narrower has less room for names: a side panel. */
const NARROW = 480;
/** Of the widest type in a picture, in CSS pixels. */
const CHARACTER = 7.3;
/** Between the names and what is drawn beside them. */
export const GAP = 16;

/** Where the names of a picture end and time begins, in CSS pixels from its left edge. */
export function leftOfPicture(width: number): number {
  return width < NARROW ? 152 : 216;
}

/** How many characters of a name have room in so many CSS pixels. */
export function charactersIn(pixels: number): number {
  return Math.max(1, Math.floor(pixels / CHARACTER));
}

/**
 * How wide a picture may be: as wide as its place, WIDEST at most.
 *
 * @returns what the element is to have whose width counts, and the width in CSS pixels.
 */
export function usePictureRoom(): [RefObject<HTMLElement | null>, number] {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    // Nothing is laid out where the page is hidden: what was drawn before stays.
    const measure = () =>
      setWidth((before) => Math.min(WIDEST, Math.floor(element.clientWidth)) || before);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
