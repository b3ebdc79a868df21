import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messagesOfFile } from '../../src/browser/message-file';

const file = {
  plain: { message: 'Read' },
  told: {
    message: '$n$ of $total$, and $n$',
    placeholders: { n: { content: '$1' }, total: { content: '$2 in all' } },
  },
  broken: { message: 7 },
};
const getMessage = messagesOfFile(file);

it('fills a message as the browser does', () => {
  expect(getMessage('plain')).toBe('Read');
  expect(getMessage('told', ['3', '6'])).toBe('3 of 6 in all, and 3');
  expect(getMessage('told')).toBe(' of  in all, and ');
});

it('reads no value as a part of the message', () => {
  expect(getMessage('told', ['$2 $total$', '$&'])).toBe('$2 $total$ of $& in all, and $2 $total$');
});

it.each(['none', 'broken', '__proto__', 'toString'])('has nothing for %s', (id) => {
  expect(getMessage(id, ['1'])).toBe('');
});

it('makes texts of whatever a file holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (any, id) => {
      expect(typeof messagesOfFile(any)(id, ['1'])).toBe('string');
      expect(typeof messagesOfFile({ [id]: any })(id, ['1'])).toBe('string');
    }),
  );
});
