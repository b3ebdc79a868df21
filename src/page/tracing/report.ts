import { readScriptWrite, type ScriptWrite } from '../../cookie/script-write';

/** A page may write texts of any length, and browsers refuse long ones. */
const LONGEST = 80_000;

/**
 * A write as it goes from the page's world to ours, where it is read: whatever were called to read it there, the page
 * could have replaced.
 */
export function reportOf(written: string, stack: string): string {
  return `${written.length}:${written}${stack}`;
}

/**
 * Reads a report; undefined where it is none, or no browser would take what was written.
 *
 * @param at milliseconds since 1970, of the write.
 */
export function readReport(report: string, at: number): ScriptWrite | undefined {
  const [head, length] = /^(\d{1,5}):/.exec(report) ?? [];
  if (head === undefined || report.length > LONGEST) return undefined;
  const start = head.length;
  const end = start + Number(length);
  return readScriptWrite(report.slice(start, end), report.slice(end), at);
}
