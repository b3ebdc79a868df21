import { nextPainting } from '../components/next-painting';

/** From a painting until the rows out of sight are drawn too: see row-limit.ts. */
const DRAWING_MS = 50;

/** Settles when all that is shown now has been drawn: for what nobody waits for, and which would put it off. */
export async function afterDrawing(): Promise<void> {
  await nextPainting();
  await new Promise((resolve) => setTimeout(resolve, DRAWING_MS));
}
