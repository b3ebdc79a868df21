import browser from 'webextension-polyfill';

/** For how long observations are kept: so many days, or until the browser closes. */
export type Keeping = 1 | 7 | 30 | 90 | 'session';

export const KEEPINGS: readonly Keeping[] = [1, 7, 30, 90, 'session'];

const KEEPING = 'keeping';
const USUAL: Keeping = 30;

/** For how long observations are kept; the usual 30 days where nobody has chosen, or what is stored makes no sense. */
export async function readKeeping(): Promise<Keeping> {
  const { [KEEPING]: stored } = await browser.storage.local.get(KEEPING);
  return KEEPINGS.find((one) => one === stored) ?? USUAL;
}

/** Chooses for how long observations are kept. */
export async function writeKeeping(keeping: Keeping): Promise<void> {
  await browser.storage.local.set({ [KEEPING]: keeping });
}
