import { randomUUID } from 'node:crypto';
import type { ObjectStorage } from '../../providers/storage/object-storage';
import { createS3Storage } from '../../providers/storage/s3-storage';

export interface TestStorage extends ObjectStorage {
  close: () => void;
}

/** The S3 options of the server that runs for all test files, with a bucket of its own. */
export function testStorageOptions(bucket = `test-${randomUUID()}`) {
  return {
    endpoint: process.env.S3_ENDPOINT ?? 'http://127.0.0.1:7070',
    region: process.env.S3_REGION ?? 'us-east-1',
    bucket,
    accessKeyId: process.env.S3_ACCESS_KEY_ID ?? 'huntaze',
    secretAccessKey: process.env.S3_SECRET_ACCESS_KEY ?? 'huntaze-local-secret',
    forcePathStyle: true,
  };
}

export async function openTestStorage(): Promise<TestStorage> {
  const storage = createS3Storage(testStorageOptions());
  await storage.ensureBucket();
  return storage;
}
