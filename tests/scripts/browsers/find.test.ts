import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browsers/find';

function machine(
  platform: NodeJS.Platform,
  programs: string[],
  environment: Machine['environment'] = {},
): Machine {
  return { platform, environment, isExecutable: (path) => programs.includes(path) };
}

describe('findBrowser', () => {
  test('the environment variable comes before the usual places', () => {
    const here = machine('linux', ['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' });
    expect(findBrowser('chromium', here)).toEqual({ kind: 'chromium', path: '/opt/mine' });
  });

  test('a variable that names no program is told, not passed over', () => {
    const here = machine('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/opt/gone' });
    expect(() => findBrowser('firefox', here)).toThrow('FIREFOX_PATH names /opt/gone');
  });

  test('Chrome comes before Chromium, and Chromium before Edge', () => {
    const programs = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findBrowser('chromium', machine('linux', programs))?.path).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser('chromium', machine('linux', programs.slice(0, 2)))?.path).toBe(
      '/usr/bin/chromium',
    );
  });

  test.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chromium'],
    ['darwin', '/home/me/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'chromium'],
    ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'firefox'],
  ] as const)('%s: %s', (platform, path, kind) => {
    const environment = { HOME: '/home/me', PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(kind, machine(platform, [path], environment))).toEqual({ kind, path });
  });

  test('what is nowhere usual is looked for on the PATH', () => {
    const here = machine('linux', ['/home/me/bin/firefox'], { PATH: '/usr/bin:/home/me/bin' });
    expect(findBrowser('firefox', here)?.path).toBe('/home/me/bin/firefox');
  });

  test('nothing is found where nothing is', () => {
    expect(findBrowser('chromium', machine('linux', []))).toBeUndefined();
  });
});
