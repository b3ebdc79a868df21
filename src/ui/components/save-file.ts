/**
 * Lets the browser save a text as a file, as it saves any download.
 *
 * @param type a media type.
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Only after this turn: Firefox has not taken hold of it yet.
  setTimeout(() => URL.revokeObjectURL(address));
}
