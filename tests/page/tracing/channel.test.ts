// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerChannel, takeChannel } from '../../../src/page/tracing/channel';

const receive = vi.fn<(report: string) => void>();

beforeEach(() => receive.mockClear());

describe('the channel', () => {
  it('leads from the page’s world to ours, whichever is there first', () => {
    const send = offerChannel(window);
    takeChannel(window, receive);
    send('one');
    takeChannel(window, receive);
    const sendAnother = offerChannel(window);
    sendAnother('two');
    expect(receive.mock.calls.flat()).toEqual(['one', 'two']);
  });

  it('is offered and taken once: a page that asks or offers later reaches nobody', () => {
    const send = offerChannel(window);
    takeChannel(window, receive);
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('cookie-charter:offer', heard);
    document.dispatchEvent(new Event('cookie-charter:ask'));
    expect(heard).not.toHaveBeenCalled();
    document.dispatchEvent(
      new FocusEvent('cookie-charter:offer', { relatedTarget: document.createElement('i') }),
    );
    send('one');
    expect(receive.mock.calls.flat()).toEqual(['one']);
  });

  it('calls nothing that the page has replaced meanwhile', () => {
    const send = offerChannel(window);
    takeChannel(window, receive);
    const replaced = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
    send('one');
    expect(replaced).not.toHaveBeenCalled();
    expect(receive).toHaveBeenCalledWith('one');
    replaced.mockRestore();
  });
});
