import type { ReaderWindow } from './reader';

/** Texts of the site, of which an ellipsis may stand for the rest. */
const MAY_BE_CUT = [
  '.row-name',
  '.row-about',
  '.charter-title',
  '.cookies td',
  '.cookies tbody th',
  'input',
  'select',
  'textarea',
  'svg',
].join(', ');

/**
 * What has no room on a page of the extension as it is now: what scrolls sideways, texts that are cut, that leave
 * their button or the window, and texts that stand over each other. Empty where everything has its place.
 */
export function withoutRoom(page: ReaderWindow): Promise<string[]> {
  return page.evaluate(faultsOf, MAY_BE_CUT);
}

/** Runs in the page. */
function faultsOf(mayBeCut: string): string[] {
  /** Rounding. */
  const SLACK = 1.5;
  // A popup may be wider than its page while the browser fits it.
  const page = document.body.getBoundingClientRect();
  const leaves = ({ left, right }: DOMRect) =>
    left < page.left - SLACK || right > page.right + SLACK;
  const faults: string[] = [];
  const told = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 60)}”`;

  if (document.body.scrollWidth > page.width + SLACK) {
    faults.push(`scrolls sideways: ${document.body.scrollWidth} of ${page.width}`);
  }

  /** Clipped away: screen readers alone are told. */
  const isUnseen = (element: Element): boolean => {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
    }
    return false;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    !isUnseen(element);
  const scrolls = (element: Element | null): boolean => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };

  for (const element of document.querySelectorAll('button, a, input, select, summary, textarea')) {
    const rect = element.getBoundingClientRect();
    if (!isShown(element) || rect.width === 0 || scrolls(element)) continue;
    if (leaves(rect)) faults.push(`leaves the window: ${told(element)}`);
  }

  /** Not what is scrolled away inside a part of the page. */
  const isInSight = (element: Element, rect: DOMRect): boolean => {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflowX)) continue;
      const room = box.getBoundingClientRect();
      if (
        rect.right > room.right ||
        rect.left < room.left ||
        rect.top < room.top ||
        rect.bottom > room.bottom
      )
        return false;
    }
    return true;
  };

  /** Each line of each text that is shown, with the element that it stands in. */
  const lines: { element: Element; rect: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.nodeValue?.trim() || !isShown(element) || element.closest(mayBeCut))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && isInSight(element, rect)) lines.push({ element, rect });
    }
  }

  const cut = new Set<Element>();
  for (const { element, rect } of lines) {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      const room = box.getBoundingClientRect();
      const sideways = rect.left < room.left - SLACK || rect.right > room.right + SLACK;
      const upright = rect.top < room.top - SLACK || rect.bottom > room.bottom + SLACK;
      const isButton = box.matches('button, .chip, .button');
      if (
        (sideways && (hides(overflowX) || isButton)) ||
        (upright && (hides(overflowY) || isButton))
      ) {
        cut.add(element);
      }
      if (/auto|scroll/.test(overflowX)) break;
    }
    if (!scrolls(element) && leaves(rect)) cut.add(element);
  }
  for (const element of cut) faults.push(`is cut: ${told(element)}`);

  const isOver = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  const sorted = lines.toSorted((one, other) => one.rect.top - other.rect.top);
  sorted.forEach(({ element, rect }, at) => {
    for (const other of sorted.slice(at + 1)) {
      if (other.rect.top > rect.bottom) break;
      if (other.element !== element && isOver(rect, other.rect)) {
        faults.push(`stands over another: ${told(element)} and ${told(other.element)}`);
      }
    }
  });
  return faults.slice(0, 20);
}
