import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadRelease } from './download-release';
import { findBinary } from './find-binary';
import { temporalRelease, versitygwRelease, type BinaryRelease } from './releases';

const script = '#!/bin/sh\necho from the archive\n';
const files = new Map<string, Buffer>();
let folder: string;
let server: Server;
let baseUrl: string;
let archive: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'binaries-'));
  mkdirSync(join(folder, 'pack', 'inside'), { recursive: true });
  writeFileSync(join(folder, 'pack', 'inside', 'versitygw'), script);
  execFileSync('tar', ['-czf', join(folder, 'archive.tar.gz'), '-C', join(folder, 'pack'), 'inside']);
  archive = readFileSync(join(folder, 'archive.tar.gz'));
  server = createServer((request, response) => {
    const found = files.get(request.url ?? '');
    response.writeHead(found === undefined ? 404 : 200).end(found);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
beforeEach(() => files.clear());

const name = versitygwRelease.archive('linux', 'x64');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

function publish(content: Buffer, checksum: string): void {
  files.set(`/versity/versitygw/releases/download/v1.8.0/${name}`, content);
  files.set('/versity/versitygw/releases/download/v1.8.0/checksums.txt', Buffer.from(`${'0'.repeat(64)}  other.tar.gz\n${checksum}  ${name}\n`));
}

function download(binFolder: string, release: BinaryRelease = versitygwRelease): Promise<string> {
  return downloadRelease({ release, baseUrl, binFolder, platform: 'linux', arch: 'x64' });
}

it('names archives as the projects do', () => {
  expect(temporalRelease.archive('linux', 'x64')).toBe('temporal_cli_1.5.1_linux_amd64.tar.gz');
  expect(temporalRelease.archive('darwin', 'arm64')).toBe('temporal_cli_1.5.1_darwin_arm64.tar.gz');
  expect(versitygwRelease.archive('linux', 'x64')).toBe('versitygw_v1.8.0_Linux_x86_64.tar.gz');
  expect(versitygwRelease.archive('darwin', 'arm64')).toBe('versitygw_v1.8.0_Darwin_arm64.tar.gz');
});

it('keeps the program of an archive whose checksum is right', async () => {
  publish(archive, sha256(archive));
  const file = await download(join(folder, 'good'));
  expect(execFileSync(file, { encoding: 'utf8' })).toBe('from the archive\n');
  expect(readdirSync(join(folder, 'good'))).toEqual(['versitygw']);
});

it('keeps nothing of an archive whose checksum is wrong', async () => {
  publish(Buffer.concat([archive, Buffer.from('more')]), sha256(archive));
  await expect(download(join(folder, 'bad'))).rejects.toThrow(/has SHA-256 [0-9a-f]{64}, expected/);
  expect(() => readdirSync(join(folder, 'bad'))).toThrow(/ENOENT/);
});

it('goes by its own table first, whatever the release says', async () => {
  publish(archive, sha256(archive));
  const release = { ...versitygwRelease, checksums: { [name]: 'f'.repeat(64) } };
  await expect(download(join(folder, 'table'), release)).rejects.toThrow(/expected f{64}/);
});

it('refuses an archive that no checksum names', async () => {
  publish(archive, sha256(archive));
  files.set('/versity/versitygw/releases/download/v1.8.0/checksums.txt', Buffer.from('\n'));
  await expect(download(join(folder, 'unnamed'))).rejects.toThrow(/does not name/);
});

describe('looking for a program', () => {
  const find = (env: NodeJS.ProcessEnv, binFolder: string, lines: string[] = []) =>
    findBinary({ release: versitygwRelease, env, binFolder, baseUrl, say: (line) => lines.push(line) });
  const place = (...path: string[]) => {
    mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
    writeFileSync(join(folder, ...path), script, { mode: 0o755 });
    return join(folder, ...path);
  };

  it('takes the variable before the PATH, and the PATH before the kept copy', async () => {
    const named = place('named', 'gateway');
    const onPath = place('path', 'versitygw');
    const kept = place('kept', 'versitygw');
    const env = { VERSITYGW: named, PATH: join(folder, 'path') };
    expect(await find(env, join(folder, 'kept'))).toBe(named);
    expect(await find({ PATH: env.PATH }, join(folder, 'kept'))).toBe(onPath);
    expect(await find({ PATH: '/nowhere' }, join(folder, 'kept'))).toBe(kept);
  });

  it('says which variable is wrong', async () => {
    await expect(find({ VERSITYGW: '/nowhere/gateway' }, folder)).rejects.toThrow(/VERSITYGW is \/nowhere\/gateway, which is not a program/);
  });

  it('says what it tried and what to do when nothing worked', async () => {
    const lines: string[] = [];
    // A Go that fails at once: building for real takes a minute.
    writeFileSync(join(place('no-go', 'go')), '#!/bin/sh\necho no network >&2\nexit 1\n', { mode: 0o755 });
    await expect(find({ PATH: join(folder, 'no-go') }, join(folder, 'none'), lines)).rejects.toThrow(
      /answered 404[^]*no network[^]*name it in VERSITYGW/,
    );
    expect(lines.join('\n')).toMatch(/downloading release 1.8.0[^]*go install/);
  });
});
