import { withoutDot } from '../../src/cookie/host';
import { jarCookieOf, type JarCookie } from '../../src/cookie/jar-cookie';
import { valueShapeOf } from '../../src/cookie/value-shape';
import { MOST_COOKIES, STORE_ID } from './recording';

/** curl writes so where a cookie is kept from scripts: not a comment. */
const HTTP_ONLY = '#HttpOnly_';
const FLAG = /^(?:TRUE|FALSE)$/i;

/**
 * Reads Netscape's `cookies.txt`: domain, whether hosts below it are meant, path, secure, the second since 1970
 * at which it ends (0: with the session), name and value, between tabs. Values are dropped.
 *
 * @throws Error that names the line, counted from 1, which is no cookie; or where there are too many.
 */
export function cookiesInText(text: string): JarCookie[] {
  const lines = text.split(/\r?\n/, MOST_COOKIES + 1);
  if (lines.length > MOST_COOKIES) throw new Error(`holds more than ${MOST_COOKIES} lines`);
  return lines.flatMap((line, index) => {
    const isComment = line.startsWith('#') && !line.startsWith(HTTP_ONLY);
    if (line.trim() === '' || isComment) return [];
    const cookie = cookieIn(line);
    if (!cookie) {
      throw new Error(`is neither JSON nor a cookies.txt: line ${index + 1} is no cookie`);
    }
    return [cookie];
  });
}

function cookieIn(line: string): JarCookie | undefined {
  const httpOnly = line.startsWith(HTTP_ONLY);
  const fields = (httpOnly ? line.slice(HTTP_ONLY.length) : line).split('\t');
  const [place = '', below = '', path = '', secure = '', end = '', name, value = ''] = fields;
  const isSound = FLAG.test(below) && FLAG.test(secure) && /^-?\d+(?:\.\d+)?$/.test(end);
  if (!isSound || name === undefined) return undefined;
  const bare = withoutDot(place).toLowerCase();
  const hostOnly = !isTrue(below);
  const cookie = jarCookieOf({
    name,
    storeId: STORE_ID,
    domain: hostOnly ? bare : `.${bare}`,
    path,
    hostOnly,
    secure: isTrue(secure),
    httpOnly,
    session: !(Number(end) > 0),
    expirationDate: Number(end) > 0 ? Number(end) : undefined,
  });
  return { ...cookie, shape: valueShapeOf(value) };
}

function isTrue(field: string): boolean {
  return field.toUpperCase() === 'TRUE';
}
