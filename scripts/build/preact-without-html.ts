import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Preact's one assignment of markup, as its own minified build writes it. */
const assignment = /\((\w+)\.innerHTML=\w+\.__html\)/g;

/**
 * Takes out of Preact the branch of `dangerouslySetInnerHTML`, which we never use and of which
 * `web-ext lint` rightly warns. Fails the build where Preact no longer has it exactly once, so
 * that nobody believes in a safeguard that is gone.
 */
export const preactWithoutHtml: Plugin = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => ({
      contents: withoutHtml(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    build.onEnd(({ outputFiles = [] }) => ({
      errors: outputFiles
        .filter(({ path, text }) => path.endsWith('.js') && /\.innerHTML\s*=[^=]/.test(text))
        .map(({ path }) => ({ text: `${path} assigns innerHTML` })),
    }));
  },
};

/**
 * Preact's source without its assignment of markup.
 *
 * @throws Error where there is not exactly one.
 */
export function withoutHtml(source: string): string {
  const count = source.match(assignment)?.length ?? 0;
  if (count !== 1) {
    throw new Error(
      `Preact assigns innerHTML ${count} times in a form we know, not once: see scripts/build/preact-without-html.ts`,
    );
  }
  return source.replace(assignment, '0');
}
