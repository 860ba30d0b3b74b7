import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../config/settings';
import { findBinary } from '../binaries/find-binary';
import { temporalRelease, versitygwRelease, type BinaryRelease } from '../binaries/releases';
import type { PartName, PartPlan } from './part-plan';
import type { Ports } from './part-ports';
import { nodePart } from './parts/node-part';
import { postgresPart } from './parts/postgres';
import { s3Part } from './parts/s3';
import { temporalPart } from './parts/temporal';
import { entryPoint, projectRoot } from './paths';
import { freePorts } from './ports';
import { accepts, answers } from './readiness';
import type { LocalSecrets } from './secrets';

export interface PlanOptions {
  home: string;
  settings: Settings;
  ports: Ports;
  secrets: LocalSecrets;
  env: Record<string, string>;
  say: (line: string) => void;
}

/** How to start a part, or undefined while its program does not exist. */
export function planPart(name: PartName, { home, settings, ports, secrets, env, say }: PlanOptions): PartPlan | undefined {
  const binary = (release: BinaryRelease) => () =>
    findBinary({ release, env, binFolder: join(projectRoot(), '.huntaze', 'bin'), baseUrl: settings.BINARY_BASE_URL, say });
  const program = (entry: string, isReady: () => Promise<boolean>, freshEnv?: () => Promise<NodeJS.ProcessEnv>) =>
    existsSync(entryPoint(entry)) ? nodePart({ name, entry, env, isReady, freshEnv }) : undefined;

  switch (name) {
    case 'postgres':
      return postgresPart({ home, port: ports.POSTGRES_PORT, password: secrets.postgresOwner });
    case 'temporal': {
      const codecUrl = `http://127.0.0.1:${ports.CODEC_PORT}`;
      return temporalPart({
        home,
        port: ports.TEMPORAL_PORT,
        uiPort: ports.TEMPORAL_UI_PORT,
        namespace: settings.TEMPORAL_NAMESPACE,
        codecUrl,
        findBinary: binary(temporalRelease),
      });
    }
    case 's3': {
      const { S3_REGION: region, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId } = settings;
      return s3Part({
        home,
        port: ports.S3_PORT,
        region,
        bucket,
        accessKeyId,
        secretAccessKey: secrets.S3_SECRET_ACCESS_KEY,
        findBinary: binary(versitygwRelease),
      });
    }
    case 'mail':
      return program('scripts/mail-sink', async () => (await answers(`http://127.0.0.1:${ports.MAIL_PORT}/messages`)) && accepts(ports.SMTP_PORT));
    case 'sandbox':
      return program('sandbox/main', () => accepts(ports.SANDBOX_PORT));
    case 'codec':
      return program('workers/codec-server-main', () => accepts(ports.CODEC_PORT));
    case 'worker-1':
    case 'worker-2': {
      // Its metrics answer when the worker has started; a port of its own for each start, as two workers share the setting.
      let metricsPort = 0;
      return program(
        'workers/main',
        () => accepts(metricsPort),
        async () => {
          [metricsPort = 0] = await freePorts(1);
          return { WORKER_METRICS_PORT: String(metricsPort) };
        },
      );
    }
    case 'api':
      return program('api/main', () => answers(`http://127.0.0.1:${ports.API_PORT}/healthz`));
  }
}
