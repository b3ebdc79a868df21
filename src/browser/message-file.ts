import { isRecord, isText } from './value-kinds';

/**
 * The messages of a file of `_locales`, filled as the browser fills those of its own language: `$name$` stands
 * for the content of a placeholder, and `$1` in there for the first value. A value is never read as part of a message.
 *
 * @param file what was parsed from it.
 * @returns a stand-in for `browser.i18n.getMessage`; empty where there is no such message.
 */
export function messagesOfFile(file: unknown): (id: string, values?: string[]) => string {
  return (id, values = []) => {
    const entry = own(file, id);
    const message = own(entry, 'message');
    if (!isText(message)) return '';
    const placeholders = own(entry, 'placeholders');
    return message
      .replace(/\$(\w+)\$/g, (_, name: string) => contentOf(own(placeholders, name)))
      .replace(/\$([1-9])/g, (_, position: string) => values[Number(position) - 1] ?? '');
  };
}

function contentOf(placeholder: unknown): string {
  const content = own(placeholder, 'content');
  return isText(content) ? content : '';
}

function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
