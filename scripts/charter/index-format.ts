import * as v from 'valibot';

const expectedDeclaration = v.object({
  /** As printed. */
  name: v.string(),
  /** As printed, where a counter or a colon is no part of the name. */
  printed: v.optional(v.string()),
  provider: v.optional(v.string()),
  service: v.optional(v.string()),
  purpose: v.optional(v.string()),
  retention: v.optional(v.string()),
  /** The column's or the section's words. */
  category: v.optional(v.string()),
  /** A careful reader could leave it out: it counts neither way. */
  unsure: v.optional(v.union([v.boolean(), v.string()])),
});

const entry = v.object({
  id: v.string(),
  /** Beside the index. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/, 'must be a file beside the index')),
  language: v.string(),
  shape: v.string(),
  expected: v.array(expectedDeclaration),
});

/** One file of a folder of charters, and what a careful reader finds in it. */
export type IndexEntry = v.InferOutput<typeof entry>;
export type ExpectedDeclaration = v.InferOutput<typeof expectedDeclaration>;

/**
 * Reads `index.jsonl`: one JSON object a line, blank lines left out.
 *
 * @throws Error of one line that names the line and what is wrong with it.
 */
export function readIndex(text: string): IndexEntry[] {
  return text.split('\n').flatMap((line, at) => (line.trim() ? readLine(line, at + 1) : []));
}

function readLine(line: string, number: number): IndexEntry {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`index.jsonl, line ${number}: is not JSON`);
  }
  const result = v.safeParse(entry, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`index.jsonl, line ${number}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
