/** The titles of panels, which their tabs hold: a panel stands elsewhere in the document. */
export class Panels {
  private readonly titles = new Map<string, string>();

  /** @param title what the tab or button says. */
  remember(tab: Element, title: string): void {
    if (title === '') return;
    for (const id of [tab.getAttribute('id'), tab.getAttribute('aria-controls')]) {
      if (id) this.titles.set(id, title);
    }
  }

  /** The title of an element that is such a panel. */
  titleOf(element: Element): string | undefined {
    if (this.titles.size === 0) return undefined;
    const [id, labelledBy] = [element.getAttribute('id'), element.getAttribute('aria-labelledby')];
    return this.titles.get(labelledBy ?? '') ?? this.titles.get(id ?? '');
  }
}
