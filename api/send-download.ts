import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Download } from './define-route';

/** A file, as it is read; a source that breaks ends the connection, so that half a file never looks whole. */
export async function sendDownload(response: Response, { stream, contentType, filename }: Download): Promise<void> {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`);
  await pipeline(stream, response);
}
