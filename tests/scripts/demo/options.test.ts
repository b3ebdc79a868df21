import { describe, expect, test } from 'vitest';
import { readDemoOptions } from '../../../scripts/demo/options';

describe('readDemoOptions', () => {
  test('a display means a window', () => {
    expect(readDemoOptions([], 'linux', { DISPLAY: ':0' })).toEqual({
      headless: false,
      port: 8443,
    });
    expect(readDemoOptions([], 'darwin', {}).headless).toBe(false);
  });

  test('without a display, or where asked, there is none', () => {
    expect(readDemoOptions([], 'linux', {}).headless).toBe(true);
    expect(readDemoOptions(['--headless'], 'darwin', {}).headless).toBe(true);
  });

  test.each([
    ['firefox', 'firefox'],
    ['chromium', 'chromium'],
    ['chrome', 'chromium'],
    ['edge', 'chromium'],
  ])('--browser %s', (name, kind) => {
    expect(readDemoOptions(['--browser', name], 'linux', {}).browser).toBe(kind);
  });

  test('what cannot be is told in a line', () => {
    expect(() => readDemoOptions(['--browser', 'lynx'], 'linux', {})).toThrow('--browser lynx');
    expect(() => readDemoOptions(['--port', '99999'], 'linux', {})).toThrow('--port 99999');
  });
});
