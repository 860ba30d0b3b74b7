import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BinaryRelease } from './releases';

const timeoutMs = 180_000;

export interface DownloadOptions {
  release: BinaryRelease;
  /** Start of release addresses, e.g. `https://github.com`. */
  baseUrl: string;
  /** Folder the program is put into. */
  binFolder: string;
  platform?: NodeJS.Platform;
  arch?: string;
}

/** The archive is not the one its checksum names. It is not unpacked. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';
}

/**
 * Downloads a release archive, checks its SHA-256, unpacks it, and puts the program into place in one step.
 * @throws ChecksumError when the archive is not what its checksum says, or no checksum is known
 */
export async function downloadRelease({
  release,
  baseUrl,
  binFolder,
  platform = process.platform,
  arch = process.arch,
}: DownloadOptions): Promise<string> {
  const archive = release.archive(platform, arch);
  const folder = `${baseUrl.replace(/\/$/, '')}/${release.repository}/releases/download/v${release.version}`;
  const expected = release.checksums[archive] ?? checksumIn((await download(`${folder}/checksums.txt`)).toString('utf8'), archive);
  const content = await download(`${folder}/${archive}`);
  const actual = createHash('sha256').update(content).digest('hex');
  if (actual !== expected) throw new ChecksumError(`${archive} has SHA-256 ${actual}, expected ${expected}; it was thrown away`);
  return unpack(content, release.program, binFolder);
}

/** @throws ChecksumError when the list has no such file */
function checksumIn(list: string, archive: string): string {
  const line = list
    .split('\n')
    .map((text) => text.trim().split(/\s+\*?/))
    .find(([, name]) => name === archive);
  if (line?.[0] === undefined) throw new ChecksumError(`checksums.txt of the release does not name ${archive}`);
  return line[0].toLowerCase();
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function unpack(content: Buffer, program: string, binFolder: string): Promise<string> {
  await mkdir(binFolder, { recursive: true });
  const work = await mkdtemp(join(binFolder, '.unpack-'));
  try {
    await writeFile(join(work, 'archive.tar.gz'), content);
    await promisify(execFile)('tar', ['-xzf', 'archive.tar.gz'], { cwd: work });
    const inside = (await readdir(work, { recursive: true, withFileTypes: true })).find((entry) => entry.isFile() && entry.name === program);
    if (inside === undefined) throw new Error(`the archive holds no ${program}`);
    await chmod(join(inside.parentPath, program), 0o755);
    await rename(join(inside.parentPath, program), join(binFolder, program));
    return join(binFolder, program);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
