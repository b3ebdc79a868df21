import { expect, it } from 'vitest';
import { readerAddress, readerRequest, type ReaderRequest } from '../../src/browser/reader-address';

const base = { tabId: 7, storeId: 'firefox-container-2', host: 'www.tea.example' };

it.each<ReaderRequest>([
  { ...base, way: { by: 'page' }, isInPopup: true },
  { ...base, way: { by: 'again' }, isInPopup: true },
  { ...base, way: { by: 'paste' }, isInPopup: false },
  { ...base, way: { by: 'link', url: 'https://a.example/c?x=1&popup=0#é' }, isInPopup: true },
  { ...base, way: { by: 'platform', platform: 'klaro' }, isInPopup: true },
])('the reader is told what it is opened for: $way.by', (request) => {
  const search = readerAddress(request).replace(/^[^?]*/, '');
  expect(readerRequest(search)).toEqual(request);
});

it('pasting is meant where nothing is told', () => {
  expect(readerRequest('')).toEqual({
    tabId: -1,
    storeId: '',
    host: '',
    way: { by: 'paste' },
    isInPopup: false,
  });
});
