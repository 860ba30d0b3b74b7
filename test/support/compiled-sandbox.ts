import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { transformFileSync } from '@swc/core';

const root = resolve(__dirname, '../..');

/** Compiles the sandbox as it stands into a folder of its own, so that a real process of it can be started and killed. */
export function compileSandbox(): { main: string; remove: () => void } {
  const cache = join(root, '.huntaze/cache');
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, 'sandbox-'));
  for (const folder of ['sandbox', 'config', 'contracts']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const target = join(out, folder, file.replace(/\.ts$/, '.js'));
      mkdirSync(join(target, '..'), { recursive: true });
      const { code } = transformFileSync(join(root, folder, file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      });
      writeFileSync(target, code);
    }
  }
  return { main: join(out, 'sandbox/main.js'), remove: () => rmSync(out, { recursive: true, force: true }) };
}

/** Starts the compiled sandbox with nothing but a port and a folder, and waits for the line that says where it is. */
export async function startCompiledSandbox(
  main: string,
  dataFolder: string,
): Promise<{ url: string; child: ChildProcess; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [main], { env: { SANDBOX_PORT: '0', SANDBOX_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((done, fail) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found) done(found);
    });
    child.once('exit', (code) => fail(new Error(`the sandbox ended with ${String(code)}: ${text}`)));
  });
  return {
    url,
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
