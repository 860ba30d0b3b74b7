import type { Command } from 'commander';
import { createApiClient, type ApiClient } from './api-client';
import { configFile, readLogin } from './config-file';
import { CliError, EXIT } from './exit-codes';
import type { Output } from './output';

export interface CliParts {
  env: NodeJS.ProcessEnv;
  output: (json: boolean) => Output;
  /** Asks at the terminal; null when there is none. */
  ask: ((question: string, hidden?: boolean) => Promise<string>) | null;
  sleep: (ms: number) => Promise<void>;
}

export interface Session {
  api: ApiClient;
  url: string;
  apiKey: string;
  out: Output;
  isJson: boolean;
}

export const DEFAULT_URL = 'http://127.0.0.1:3000';

/** Client and output of one command; key and address from the environment, else from `huntaze login`. */
export async function openSession(parts: CliParts, command: Command): Promise<Session> {
  const { json = false } = command.optsWithGlobals<{ json?: boolean }>();
  const login = await readLogin(configFile(parts.env));
  const url = parts.env.HUNTAZE_URL || login?.url || DEFAULT_URL;
  const apiKey = parts.env.HUNTAZE_API_KEY || login?.apiKey;
  if (!apiKey) throw new CliError('No API key. Run `huntaze login`, or set HUNTAZE_API_KEY.', EXIT.notSignedIn);
  return { api: createApiClient({ url, apiKey }), url, apiKey, out: parts.output(json), isJson: json };
}
