import type { Row } from '../../verdict/report';
import { providerOf } from './provider-of';

/** More than anybody looks for in one text. */
const MOST_OF_A_TEXT = 2_000;

/**
 * All of a row that typing looks through, folded: name, domain, provider, service and purpose, declared and
 * actual.
 *
 * @param others texts that stand beside the row.
 */
export function searchedText(row: Row, others: readonly string[] = []): string {
  const { cookie, entry, declaration } = row;
  const texts = [
    cookie?.name ?? entry?.name,
    declaration?.name,
    cookie?.domain ?? entry?.origin,
    declaration?.domain,
    providerOf(row),
    declaration?.provider,
    cookie?.known?.platform,
    declaration?.service,
    declaration?.purpose,
    ...others,
  ];
  return foldedText(
    texts
      .filter((text) => text !== undefined)
      .map((text) => text.slice(0, MOST_OF_A_TEXT))
      .join('\n'),
  );
}

/** Tells whether a folded text has every word that was typed, in any order. */
export function matcherOf(typed: string): (text: string) => boolean {
  const words = foldedText(typed).split(/\s+/).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

/** A text as it is searched: without case and accents. */
export function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
