import { map, mapHost, portal, portalHost } from './portal';
import type { Site } from './server';
import { chat, chatHost, film, filmHost, shop, shopHost } from './shop';

/** Every host of the demo. */
export const demoSites: Record<string, Site> = {
  [portalHost]: portal,
  [mapHost]: map,
  [shopHost]: shop,
  [chatHost]: chat,
  [filmHost]: film,
};
