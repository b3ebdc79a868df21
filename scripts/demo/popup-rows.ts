import type { PopupHandle } from '../browsers/extension-browser';

/** A row of the popup, as the DOM contract tells it. */
export interface PopupRow {
  cookie: string;
  /** Empty for a declared cookie that is not there. */
  identity: string;
  verdict: string;
  rules: string[];
  /** It has just been found in the jar, and is not judged yet. */
  isPending: boolean;
}

/** Reads all rows of the popup as it is now. */
export async function readPopupRows(popup: PopupHandle): Promise<PopupRow[]> {
  return popup.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-cookie]'), (row) => {
      const inside = Array.from(row.querySelectorAll<HTMLElement>('[data-rule]'));
      const rules = inside.map(({ dataset }) => dataset.rule ?? '');
      return {
        cookie: row.dataset.cookie ?? '',
        identity: row.dataset.identity ?? '',
        verdict: row.dataset.verdict ?? '',
        rules: [...new Set([...(row.dataset.rules ?? '').split(' '), ...rules])].filter(Boolean),
        isPending: row.ariaBusy === 'true',
      };
    }),
  );
}

/** The rows as a table for a terminal. */
export function rowTable(rows: readonly Omit<PopupRow, 'isPending'>[]): string {
  const lines = rows.map(({ cookie, verdict, rules }) => [
    signs[verdict] ?? ' ',
    cookie || '(no name)',
    verdict,
    rules.join(', '),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

/** The popup's own signs of the verdicts. */
const signs: Record<string, string> = {
  'as-declared': '✓',
  mismatch: '≠',
  undeclared: '+',
  'not-seen': '○',
};
