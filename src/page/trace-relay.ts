import { sendWrites } from '../browser/send-writes';
import { takeChannel } from './tracing/channel';
import { createOutbox } from './tracing/outbox';

/** Hands on what is traced in the page's world: in the extension's own, where the page reaches nothing. */
function relay(page: Window): void {
  const outbox = createOutbox(
    sendWrites,
    (task, milliseconds) => void page.setTimeout(task, milliseconds),
    () => Date.now(),
  );
  takeChannel(page, outbox.put);
  page.addEventListener('pagehide', outbox.send);
}

/** A content script: nobody asks for its value. */
export const result = relay(window);
