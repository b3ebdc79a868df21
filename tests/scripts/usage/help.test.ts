import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { asksHelp } from '../../../scripts/usage/help';

describe('--help', () => {
  test.each([
    [['--help'], true],
    [['page.html', '-h'], true],
    [['help'], false],
    [['--helpful', 'FILE'], false],
    [[], false],
  ])('%j asks for it: %s', (commandLine, asks) => {
    expect(asksHelp(commandLine)).toBe(asks);
  });

  test.each([
    ['charter', ['FILE', '--as', '--score']],
    ['compare', ['--charter', '--cookies', '--site', '--profile', '--fail-on', '--format']],
    ['start', ['--browser', '--headless', '--port']],
  ])('of %s prints every option, and ends with 0', (command, options) => {
    const script = inProject('scripts', `${command}.ts`);
    const told = execFileSync(process.execPath, ['--import', 'tsx', script, '--help'], {
      cwd: inProject(),
      encoding: 'utf8',
    });
    for (const option of options) expect(told).toContain(option);
  });
});
