/** The narrowest that a popup is, in CSS pixels. */
const NARROWEST = 320;

/**
 * Keeps the page as wide as its window where that is narrower than usual, as at 200 % zoom: browsers give a
 * popup 800 pixels of the screen at most. Widths outside are those through which a popup passes while
 * the browser fits it. A wider window is left alone: the browser would fit it anew to what fills it.
 *
 * @param usual the width that the page's style sheet gives it, in CSS pixels.
 */
export function fitWindowWidth(window: Window, usual: number): void {
  const fit = () => {
    const { body, documentElement } = window.document;
    const width = documentElement.clientWidth;
    const isNarrow = width >= NARROWEST && width < usual;
    body.style.width = isNarrow ? `${width}px` : '';
  };
  // Not at once: that would have the browser lay out an empty page.
  window.addEventListener('resize', fit);
}
