import type { Settings } from '../../config/settings';
import type { PartName } from './part-plan';
import { portOwner } from './port-owner';
import { freePorts, isFree } from './ports';

/** Port variables of each part. Those in capitals are settings; workers get a free port for their metrics. */
export const portVariables = {
  postgres: ['POSTGRES_PORT'],
  temporal: ['TEMPORAL_PORT', 'TEMPORAL_UI_PORT'],
  s3: ['S3_PORT'],
  mail: ['SMTP_PORT', 'MAIL_PORT'],
  sandbox: ['SANDBOX_PORT'],
  codec: ['CODEC_PORT'],
  'worker-1': [],
  'worker-2': [],
  api: ['API_PORT'],
} as const satisfies Record<PartName, readonly (keyof Settings)[]>;

export type PortVariable = (typeof portVariables)[PartName][number];
export type Ports = Record<PortVariable, number>;

const allVariables = Object.values<readonly PortVariable[]>(portVariables).flat();

/** Ports that other programs hold, each with its holder and the variable that changes it. */
export class PortsTakenError extends Error {
  override readonly name = 'PortsTakenError';
}

/**
 * The port of every variable: as set, or a free one where the setting is 0 or all are to be free; then the one of `kept` if it still is free.
 * @throws PortsTakenError when a part that will be started cannot have its port
 */
export async function choosePorts(
  settings: Settings,
  parts: readonly PartName[],
  mode: 'free' | 'default',
  kept: Partial<Ports> = {},
): Promise<Ports> {
  const again = async (port: number | undefined) => (port !== undefined && (await isFree(port)) ? port : 0);
  const wanted = await Promise.all(
    allVariables.map(async (variable) => {
      const port = mode === 'free' ? 0 : settings[variable];
      return [variable, port === 0 ? await again(kept[variable]) : port] as const;
    }),
  );
  const free = await freePorts(wanted.filter(([, port]) => port === 0).length, new Set(wanted.map(([, port]) => port)));
  const ports = Object.fromEntries(wanted.map(([variable, port]) => [variable, port === 0 ? (free.pop() ?? 0) : port])) as Ports;
  const taken: string[] = [];
  for (const part of parts) {
    for (const variable of portVariables[part]) {
      const port = ports[variable];
      if (await isFree(port)) continue;
      taken.push(`port ${port} (${part}) is taken by ${(await portOwner(port)) ?? 'a process that cannot be told'}; set ${variable} to another port`);
    }
  }
  if (taken.length > 0)
    throw new PortsTakenError(
      `Ports that are needed are taken:\n  ${taken.join('\n  ')}\nOr stop what holds them, or start with free ports: npm start -- --free-ports`,
    );
  return ports;
}
