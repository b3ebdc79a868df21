/** The widths, in CSS pixels, that a popup can come out with; the usual one is the style sheet's. */
const NARROWEST = 320;
const WIDEST = 520;

/**
 * Keeps the page as wide as its window: that can be narrower than usual, as at 200 % zoom (browsers give a
 * popup 800 pixels of the screen at most), or a little wider, for a scroll bar. Widths outside are those
 * through which a popup passes while the browser fits it.
 */
export function fitWindowWidth(window: Window): void {
  const fit = () => {
    const { body, documentElement } = window.document;
    const width = documentElement.clientWidth;
    const isPopups = width >= NARROWEST && width <= WIDEST;
    body.style.width = isPopups ? `${width}px` : '';
  };
  // Not at once: that would have the browser lay out an empty page.
  window.addEventListener('resize', fit);
}
