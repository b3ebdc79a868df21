import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { inProject } from '../build/project';
import type { SiteRequest, SiteResponse } from './server';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Answers with a file of scripts/demo, in which `{{HOST}}` stands for that host's origin, so that a
 * page can embed another host's whatever the port.
 */
export async function demoFile(request: SiteRequest, file: string): Promise<SiteResponse> {
  const text = await readFile(inProject('scripts', 'demo', file), 'utf8');
  const body = text.replace(/\{\{([\w.-]+)\}\}/g, (_, host: string) => request.originOf(host));
  return { type: types[extname(file)] ?? 'text/plain', body };
}
