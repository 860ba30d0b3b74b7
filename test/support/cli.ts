import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createOutput } from '../../cli/output';
import { runCli } from '../../cli/run-cli';
import type { TestApi } from './api';

export interface CommandResult {
  code: number;
  out: string;
  err: string;
  json: () => Record<string, unknown>;
}

export interface TestCli {
  url: string;
  /** Of one's own: the login is kept here, and files may be. */
  folder: string;
  /** One command, as from a shell without a terminal. */
  huntaze: (args: string[], env?: Record<string, string>) => Promise<CommandResult>;
  close: () => Promise<void>;
}

/** The command line against a test API behind a real port. */
export async function openTestCli({ app }: Pick<TestApi, 'app'>): Promise<TestCli> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const folder = mkdtempSync(path.join(tmpdir(), 'huntaze-cli-'));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    huntaze: async (args, env = {}) => {
      let out = '';
      let err = '';
      const write = (text: string) => {
        out += text;
      };
      const note = (text: string) => {
        err += text;
      };
      const parts = {
        env: { XDG_CONFIG_HOME: folder, ...env },
        ask: null,
        sleep: async () => undefined,
        output: (json: boolean) => createOutput({ json, write, note }),
      };
      const code = await runCli(args, parts, note);
      return { code, out, err, json: () => JSON.parse(out) as Record<string, unknown> };
    },
    close: async () => {
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
