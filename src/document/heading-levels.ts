/** What a section with a title of its own does to the headings in it. */
interface Section {
  /** The level before it, which holds again after it. */
  before: number;
  /** The highest level that a heading in it can have: one below its title. */
  least: number;
  /** How much lower its headings stand than they say; its first heading tells. */
  shift?: number;
}

const LOWEST = 6;

/** Gives headings their levels, so that the title of a section stays above the headings in it. */
export class HeadingLevels {
  private last = 0;
  private readonly sections: Section[] = [];

  enterSection(): void {
    this.sections.push({ before: this.last, least: 0 });
  }

  leaveSection(): void {
    this.last = this.sections.pop()?.before ?? 0;
  }

  /** The level of the title of the section that was entered last. */
  ofTitle(): number {
    const level = this.below();
    const section = this.sections.at(-1);
    if (section) {
      section.least = level + 1;
      this.last = level;
    }
    return level;
  }

  /** One level below the last heading, for what titles a part but is no heading. */
  below(): number {
    return Math.min(LOWEST, this.last + 1);
  }

  /** @param said what the document says: the 2 of an `h2`. */
  ofHeading(said: number): number {
    const section = this.sections.at(-1);
    if (section) section.shift ??= Math.max(0, section.least - said);
    this.last = Math.min(LOWEST, Math.max(1, said + (section?.shift ?? 0)));
    return this.last;
  }
}
