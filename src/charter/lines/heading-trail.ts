import { LIMITS } from '../limits';
import { folded } from '../machine/plain-text';

/** The headings above the place that is being read, outermost first. */
export class HeadingTrail {
  readonly #headings: { level: number; text: string }[] = [];
  #texts: readonly string[] = [];

  /** Takes note of a heading: it ends those of its level and below. */
  take(text: string, level: number): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headings.push({ level, text: folded(text) });
    if (this.#headings.length > LIMITS.trail) this.#headings.shift();
    this.#texts = this.#headings.map(({ text: taken }) => taken);
  }

  get texts(): readonly string[] {
    return this.#texts;
  }
}
