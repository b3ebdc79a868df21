import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';

/** What a site is asked for. */
export interface SiteRequest {
  host: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  /** Names of the cookies that came with the request. */
  cookieNames: ReadonlySet<string>;
  /** The origin of any host served here, with the port under which this request came. */
  originOf(host: string): string;
}

/** What a site answers. */
export interface SiteResponse {
  status?: number;
  /** `text/html; charset=utf-8` unless said. */
  type?: string;
  body?: string | Uint8Array;
  /** Whole Set-Cookie lines. */
  cookies?: readonly string[];
  headers?: Record<string, string>;
}

/** A site; undefined is "not found". */
export type Site = (
  request: SiteRequest,
) => SiteResponse | undefined | Promise<SiteResponse | undefined>;

/** A running https server for several hosts. */
export interface RunningServer {
  port: number;
  hosts: string[];
  /** See `LaunchOptions.certificateKey`. */
  certificateKey: string;
  close(): Promise<void>;
}

/**
 * Serves sites by their host names, on this machine only.
 *
 * @param port taken if it is free, else any other is; 0 for any.
 */
export async function startServer(sites: Record<string, Site>, port = 0): Promise<RunningServer> {
  const hosts = Object.keys(sites);
  const certificate = await makeCertificate(hosts);
  const server = createServer(
    certificate,
    (request, response) => void answer(sites, request, response),
  );
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    certificateKey: certificate.publicKeyHash,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await tryListen(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    await tryListen(server, 0);
  }
}

async function tryListen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  sites: Record<string, Site>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = readRequest(incoming);
  try {
    const response = await sites[request.host]?.(request);
    send(outgoing, response ?? { status: 404, body: 'Not found' });
  } catch (error) {
    send(outgoing, { status: 500, type: 'text/plain', body: (error as Error).message });
  }
}

function readRequest({ headers, url = '/' }: IncomingMessage): SiteRequest {
  const { hostname, port, pathname, searchParams } = new URL(
    url,
    `https://${headers.host ?? 'localhost'}`,
  );
  const names = (headers.cookie ?? '').split(';').map((pair) => pair.split('=')[0]?.trim() ?? '');
  return {
    host: hostname,
    path: pathname,
    query: searchParams,
    cookieNames: new Set(names),
    originOf: (host) => `https://${host}${port && `:${port}`}`,
  };
}

function send(outgoing: ServerResponse, response: SiteResponse): void {
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    body = '',
    cookies = [],
    headers,
  } = response;
  outgoing.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
    ...headers,
  });
  outgoing.end(body);
}
