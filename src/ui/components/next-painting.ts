/** Settles when what is in the document now has been painted: for what may take long, or would put it off. */
export function nextPainting(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
