/** A small static server for the built app: what any static host does, and nothing more. Plain Node. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};
const compressible = /^(text|application\/(json|manifest)|image\/svg)/;

/**
 * Serves `folder` below `base` on `port`, or on the next free port above it.
 * @param {string} folder the built app
 * @param {{ port?: number, base?: string, host?: string }} [options] `base` with slashes at both ends: `/some/sub/path/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 4173, base = '/', host = 'localhost' } = {}) {
  const server = createServer(handler(folder, base));
  const taken = await listen(server, port, host);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * What answers a request for the built app in `folder`, below `base` (with slashes at both ends).
 * @param {string} folder
 * @param {string} base
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function handler(folder, base) {
  return (request, response) => answer(folder, base, request, response);
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Only GET and HEAD.');
  const path = pathOf(request.url ?? '/');
  if (path === null) return plain(response, 400, 'That address is not well formed.');
  if (!path.startsWith(base)) {
    if (`${path}/` === base) return redirect(response, base);
    return plain(response, 404, `The app is served below ${base}.`);
  }
  const wanted = normalize(join(folder, path.slice(base.length)));
  if (wanted !== normalize(folder) && !wanted.startsWith(normalize(folder + sep))) {
    return plain(response, 404, 'No such page.');
  }
  const isFolder = existsSync(wanted) && statSync(wanted).isDirectory();
  if (isFolder && !path.endsWith('/')) return redirect(response, `${path}/`);
  const file = isFolder ? join(wanted, 'index.html') : wanted;
  if (existsSync(file) && statSync(file).isFile()) return send(request, response, file, 200);
  const missing = join(folder, '404.html');
  return existsSync(missing) ? send(request, response, missing, 404) : plain(response, 404, 'No such page.');
}

/** @param {string} url @returns {string | null} the decoded path, or null where it is malformed */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {number} status
 */
function send(request, response, file, status) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const unchanging = file.includes(`${sep}immutable${sep}`);
  const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': type,
    'cache-control': unchanging ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file);
  content.on('error', () => response.destroy());
  if (gzip) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

/** @param {import('node:http').ServerResponse} response @param {string} location */
function redirect(response, location) {
  response.writeHead(301, { location: location.replace(/^\/+/, '/') });
  response.end();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function plain(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port taken: `port`, or the first free one above it
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (taken && port < 65535) resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}
