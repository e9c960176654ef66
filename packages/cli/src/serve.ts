import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on this machine alone, and gives the address. Without a port the first free one from 8000 to 8019 is taken.
 *
 * @throws the system's EADDRINUSE error where the port asked for is taken
 */
export async function serve(folder: string, port?: number): Promise<string> {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request.url ?? '/', response));
  const tries = port === undefined ? Array.from({ length: 20 }, (_, i) => 8000 + i) : [port];
  for (const [i, next] of tries.entries()) {
    try {
      await listen(server, next);
      break;
    } catch (error) {
      if (i === tries.length - 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
}

function answer(root: string, url: string, response: ServerResponse): void {
  const file = fileOf(root, url);
  if (file === undefined) {
    if (fileOf(root, `${url}/`) !== undefined) response.writeHead(302, { location: `${url}/` }).end();
    else notFound(root, response);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  // A site may be replaced while it is read: what is gone by then ends this answer, not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file an address asks for, inside the root; undefined where there is none. */
function fileOf(root: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return undefined;
  }
  const asked = join(root, normalize(path));
  if (asked !== root && !asked.startsWith(root + sep)) return undefined;
  const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The site's own page; its links start at the root, whatever depth was asked for. */
function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'content-type': types['.html'] });
  response.end(existsSync(page) ? readFileSync(page, 'utf8').replace('<head>', '<head><base href="/">') : 'Not found');
}
