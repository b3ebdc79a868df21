import { withoutPrototype } from './without-prototype';

/**
 * The channel from the page's world to the extension's own, both of which run in one document and may run in any
 * order: a node that stands in no document, of which the page knows nothing, so that it can neither listen nor speak
 * there. It is handed over before the page's first script runs.
 */
const OFFER = 'cookie-charter:offer';
const ASK = 'cookie-charter:ask';
const WRITE = 'write';

/**
 * Offers the channel, from the page's world.
 *
 * @returns what sends a report. It calls nothing that the page could have replaced meanwhile.
 */
export function offerChannel({ document }: Window): (report: string) => void {
  const { apply } = Reflect;
  const { dispatchEvent } = EventTarget.prototype;
  const Report = CustomEvent;
  const channel = document.createElement('i');
  const isTaken = () =>
    !document.dispatchEvent(new FocusEvent(OFFER, { relatedTarget: channel, cancelable: true }));
  if (!isTaken()) document.addEventListener(ASK, () => void isTaken(), { once: true });
  return (detail) =>
    void apply(dispatchEvent, channel, [new Report(WRITE, withoutPrototype({ detail }))]);
}

/** Takes the channel that is offered, in the extension's own world, and calls back for each report. */
export function takeChannel({ document }: Window, receive: (report: string) => void): void {
  document.addEventListener(
    OFFER,
    (offer) => {
      offer.preventDefault();
      (offer as FocusEvent).relatedTarget?.addEventListener(WRITE, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        if (typeof detail === 'string') receive(detail);
      });
    },
    { once: true },
  );
  document.dispatchEvent(new Event(ASK));
}
