import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildExtension } from '../../../scripts/build/extension';
import { browsers } from '../../../scripts/build/manifest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extension-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('buildExtension', () => {
  test('both browsers, with all that the manifest names', async () => {
    await Promise.all(
      browsers.map((browser) => buildExtension({ browser, outDir: join(folder, browser) })),
    );
    for (const browser of browsers) {
      for (const file of [
        'background/main.js',
        'ui/popup/main.js',
        'ui/popup/popup.html',
        'ui/popup/popup.css',
        '_locales/en/messages.json',
        '_locales/fr/messages.json',
        'icons/128.png',
        'charters/index.json',
        'known-cookies.json',
        'organisations.json',
        'LICENSE.txt',
      ]) {
        expect(existsSync(join(folder, browser, file)), `${browser}/${file}`).toBe(true);
      }
    }
  });

  test('no source map, and nothing that turns text into markup', async () => {
    await buildExtension({ browser: 'firefox', outDir: folder });
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of ['background/main.js', 'ui/popup/main.js']) {
      const script = await readFile(join(folder, file), 'utf8');
      expect(script).not.toMatch(/sourceMappingURL|\.innerHTML\s*=[^=]|\beval\(/);
    }
  });

  test('a broken charter fails it and leaves the last good build alone', async () => {
    const outDir = join(folder, 'dist');
    const charters = join(folder, 'charters');
    await buildExtension({ browser: 'chrome', outDir });
    await mkdir(charters);
    await writeFile(join(charters, 'broken.json'), '{"version":1}');
    await expect(
      buildExtension({ browser: 'chrome', outDir, extraCharters: [charters] }),
    ).rejects.toThrow(/^\S+broken\.json: [^\n]+$/);
    expect(existsSync(join(outDir, 'manifest.json'))).toBe(true);
  });

  test('a fault in a script is told in one line with its place', async () => {
    const sourceFolder = join(folder, 'src');
    await mkdir(join(sourceFolder, 'background'), { recursive: true });
    await mkdir(join(sourceFolder, 'ui'));
    await writeFile(join(sourceFolder, 'background', 'main.ts'), 'const a = 1;\nconst b = ;\n');
    await expect(
      buildExtension({ browser: 'chrome', outDir: join(folder, 'dist'), sourceFolder }),
    ).rejects.toThrow(/main\.ts:2:\d+: [^\n]+$/);
  });
});
