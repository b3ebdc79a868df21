import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inspectedPlace,
  inspectedRow,
  inspectorAddress,
} from '../../src/browser/inspector-address';

const place = { host: 'example.org', storeId: 'firefox-container-1' };

function searchOf(address: string): string {
  return new URL(address, 'moz-extension://id/ui/popup/popup.html').search;
}

describe('the inspector’s address', () => {
  it('names a site in its cookie store, and no row', () => {
    const search = searchOf(inspectorAddress(place));
    expect(inspectedPlace(search)).toEqual(place);
    expect(inspectedRow(search)).toBeUndefined();
  });

  it('names no site where none was asked for', () => {
    expect(inspectedPlace('')).toBeUndefined();
  });

  it('brings any row’s key back as it was', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(key, (row) => {
        const search = searchOf(inspectorAddress(place, row));
        expect(inspectedRow(search)).toBe(row);
        expect(inspectedPlace(search)).toEqual(place);
      }),
    );
  });
});
