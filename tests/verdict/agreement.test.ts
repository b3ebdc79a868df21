import { describe, expect, it } from 'vitest';
import { providerAgrees } from '../../src/verdict/agreement';
import { named } from './fixtures';

const google = { seen: 'doubleclick.net', organisation: 'Google' };
const hotjar = { seen: 'Hotjar', organisation: 'Contentsquare' };
const stranger = { seen: 'cdn.luckyorange.example', organisation: 'luckyorange.example' };

describe('providerAgrees', () => {
  it.each([
    ['Google', google],
    ['Google Ireland Ltd', google],
    ['Google, Meta', google],
    ['google.com', google],
    ['doubleclick.net', google],
    ['ad.doubleclick.net', google],
    ['Google (nobody’s table has this cell)', google],
    ['Hotjar', hotjar],
    ['hotjar', hotjar],
    ['Hotjar Limited, Malta', hotjar],
    ['Contentsquare', hotjar],
    ['Lucky Orange', stranger],
    ['Lucky Orange LLC', stranger],
    ['luckyorange.example', stranger],
    ['luckyorange-cdn.example', stranger],
    ['X', { seen: 'x.example', organisation: 'X' }],
  ])('%j can mean %j', (provider, sign) => {
    expect(providerAgrees(provider, sign, named)).toBe(true);
  });

  it.each([
    ['Meta', google],
    ['Hotjar', google],
    ['', google],
    ['—', google],
    ['Acme', stranger],
    ['badluckyorange', { seen: 'x.example', organisation: 'x.example' }],
    ['Xandr', { seen: 'x.example', organisation: 'X' }],
    ['facebook.com', google],
  ])('%j cannot mean %j', (provider, sign) => {
    expect(providerAgrees(provider, sign, named)).toBe(false);
  });
});
