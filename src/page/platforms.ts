import { platformsIn } from './platforms/platforms-in';

/** What the consent platforms of this page keep in its memory: of the page's own world, so run there. */
export const result = platformsIn(window);
