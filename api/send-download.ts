import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Download } from './define-route';

/** How long a browser may keep a picture that it was shown; files never change under their id. */
const KEPT_SECONDS = 86_400;

/** A file, as it is read; a source that breaks ends the connection, so that half a file never looks whole. */
export async function sendDownload(response: Response, { stream, contentType, filename, inline }: Download): Promise<void> {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
  response.setHeader('Content-Type', contentType);
  response.setHeader(
    'Content-Disposition',
    `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
  );
  if (inline) {
    const { start, end, bytes, isPart } = inline;
    response.setHeader('Cache-Control', `private, max-age=${KEPT_SECONDS}, immutable`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Opened by its own address it runs nothing, whatever it holds.
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    if (end !== null && bytes !== null) {
      response.setHeader('Accept-Ranges', 'bytes');
      response.setHeader('Content-Length', end - start);
      if (isPart) response.status(206).setHeader('Content-Range', `bytes ${start}-${end - 1}/${bytes}`);
    }
  }
  await pipeline(stream, response);
}
