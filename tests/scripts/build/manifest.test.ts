import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { manifestFor, type Manifest } from '../../../scripts/build/manifest';
import { inProject } from '../../../scripts/build/project';

const source = JSON.parse(await readFile(inProject('manifest.json'), 'utf8')) as Manifest;

describe('manifestFor', () => {
  test('chrome has no key that only Firefox reads', () => {
    const manifest = manifestFor(source, 'chrome');
    expect(manifest.background).toEqual({ service_worker: 'background/main.js' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest).not.toHaveProperty('sidebar_action');
    expect(manifest.permissions).toEqual(source.permissions);
    expect(manifest.side_panel).toEqual(source.side_panel);
    expect(manifest.minimum_chrome_version).toBe(source.minimum_chrome_version);
  });

  test('firefox has no key that only Chrome reads', () => {
    const manifest = manifestFor(source, 'firefox');
    expect(manifest.background).toEqual({ scripts: ['background/main.js'] });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('side_panel');
    expect(manifest.permissions).toEqual(source.permissions.filter((one) => one !== 'sidePanel'));
    expect(manifest.sidebar_action).toEqual(source.sidebar_action);
    expect(manifest.browser_specific_settings).toEqual(source.browser_specific_settings);
  });

  test.each(['chrome', 'firefox'] as const)('%s keeps everything else', (browser) => {
    const own = [
      'background',
      'permissions',
      'minimum_chrome_version',
      'side_panel',
      'browser_specific_settings',
      'sidebar_action',
    ];
    const common = Object.entries(source).filter(([key]) => !own.includes(key));
    expect(manifestFor(source, browser)).toMatchObject(Object.fromEntries(common));
  });

  test('a missing key is named', () => {
    const broken = { ...source, background: { scripts: ['background/main.js'] } };
    expect(() => manifestFor(broken, 'chrome')).toThrow('background.service_worker is missing');
  });
});
