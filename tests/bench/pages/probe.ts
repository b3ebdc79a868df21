/**
 * Tells when a popup has painted the rows that are in sight, and when all: milliseconds from the document's start, in
 * attributes of the root. Runs in our popup and in the bare one alike.
 */
const ALL = 150;
/** Pixels: a popup is at most as high, in both browsers. What fills it is all that can be in sight. */
const HEIGHT = 600;
const rows = document.getElementsByClassName('bench-row');
const marked = () => Math.max(rows.length, document.querySelectorAll('[data-cookie]').length);

let wasInSight = false;
const observer = new MutationObserver(() => {
  if (!wasInSight && document.body.getBoundingClientRect().height >= HEIGHT) {
    wasInSight = true;
    notePainting('painted');
  }
  if (marked() < ALL) return;
  observer.disconnect();
  notePainting('whole');
});

/** The frame that shows what is there is done when the task after it runs. */
function notePainting(name: string): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.documentElement.dataset[name] = String(performance.now());
    };
    port2.postMessage(undefined);
  });
}
observer.observe(document, { childList: true, subtree: true });

export {};
