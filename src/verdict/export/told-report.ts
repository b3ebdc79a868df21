import type { Severity, Verdict } from '../report';

/**
 * A report in a reader's words: what is written down in every format. Texts only, none of them markup; who
 * tells it translates.
 */
export interface ToldReport {
  /** BCP 47: the reader's. */
  language: string;
  title: string;
  /** The answer, as one sentence. */
  answer: string;
  /** What the report rests on: site, times, charter and its digests, browser, extension. */
  facts: readonly ToldFact[];
  /** What is to be said of the charter as a whole. */
  ofCharter: readonly ToldFinding[];
  /** How many rows came to each verdict. */
  counts: readonly ToldFact[];
  /** The headings of the table, one a cell of each row. */
  headings: readonly string[];
  rows: readonly ToldRow[];
  words: {
    /** The headings. */
    ofCharter: string;
    findings: string;
    table: string;
    /** Heads the column of what the findings say. */
    sentences: string;
    /** How a copy of the page is told from this one. */
    digest: string;
  };
}

/** The table without the columns that no row fills: its headings, and each row with its cells. */
export function filledTable({ headings, rows }: ToldReport): {
  headings: string[];
  rows: ToldRow[];
} {
  const isFilled = headings.map((_, at) => rows.some(({ cells }) => cells[at] !== ''));
  const filled = (cells: readonly string[]) => cells.filter((_, at) => isFilled[at]);
  return {
    headings: filled(headings),
    rows: rows.map((row) => ({ ...row, cells: filled(row.cells) })),
  };
}

export interface ToldFact {
  label: string;
  text: string;
}

export interface ToldRow {
  verdict: Verdict;
  /** The cookie's name, else the declaration's. */
  name: string;
  /** The verdict in words. */
  verdictText: string;
  cells: readonly string[];
  findings: readonly ToldFinding[];
}

export interface ToldFinding {
  rule: string;
  severity: Severity;
  /** The severity in words. */
  severityText: string;
  sentence: string;
  /** When, which URL, which attributes: what the finding rests on. */
  evidence: readonly ToldFact[];
}
