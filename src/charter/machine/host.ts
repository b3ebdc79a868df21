/** Whether a text is a host such as `.example.org` or `localhost`, and no name of an organisation. */
export function isHostLike(text: string): boolean {
  return text === 'localhost' || /^\.?[\p{L}\d*_-]{1,63}(?:\.[\p{L}\d_-]{1,63}){1,20}$/u.test(text);
}
