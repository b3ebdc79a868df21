import type { Charter, Declaration } from '../../src/charter/model';

/** A charter of one source, `page`, of the words that matter to a test. */
export function charterOf(
  declarations: Omit<Declaration, 'source'>[],
  rest: Partial<Charter> = {},
): Charter {
  return {
    version: 1,
    title: 'Tea House',
    scope: ['tea.example'],
    sources: [sourceOf('page', 'a')],
    declarations: declarations.map((one) => ({ ...one, source: 'page' })),
    unread: [],
    ...rest,
  };
}

/** A source whose text is told from others' by a hexadecimal digit. */
export function sourceOf(id: string, digit: string): Charter['sources'][number] {
  return { id, kind: 'page', readAt: '2026-01-02T03:04:05Z', sha256: digit.repeat(64) };
}
