import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateBucketCommand, HeadBucketCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Launch, PartPlan } from '../part-plan';

export interface S3Options {
  home: string;
  port: number;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Path of versitygw. */
  findBinary: () => Promise<string>;
}

/** The local S3 server: versitygw over a folder. */
export function s3Part(options: S3Options): PartPlan {
  const folder = (name: string) => join(options.home, 's3', name);
  return {
    name: 's3',
    readyTimeoutMs: 20_000,
    stopSignal: 'SIGTERM',
    stopTimeoutMs: 10_000,
    async launch(): Promise<Launch> {
      for (const name of ['data', 'iam', 'sidecar']) await mkdir(folder(name), { recursive: true });
      const gateway = [
        '--port',
        `127.0.0.1:${options.port}`,
        '--region',
        options.region,
        '--iam-dir',
        folder('iam'),
        '--cors-allow-origin',
        '*',
        '--quiet',
      ];
      return {
        file: await options.findBinary(),
        args: [...gateway, 'posix', '--sidecar', folder('sidecar'), folder('data')],
        cwd: folder('data'),
        env: { ...process.env, ROOT_ACCESS_KEY: options.accessKeyId, ROOT_SECRET_KEY: options.secretAccessKey },
      };
    },
    isReady: () => ensureBucket(options),
  };
}

/** Answers when the server does, and makes the bucket the first time. */
async function ensureBucket({ port, region, bucket, accessKeyId, secretAccessKey }: S3Options): Promise<boolean> {
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  });
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (error) {
    if (!(error instanceof S3ServiceException) || error.$metadata.httpStatusCode !== 404) throw error;
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
  } finally {
    client.destroy();
  }
  return true;
}
