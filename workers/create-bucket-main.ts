import { parseSettings } from '../config/settings';
import { createS3Storage, storageOptions } from '../providers/storage/s3-storage';

/** Makes the bucket where it is missing; for an S3 server of one's own. Idempotent. */
async function main(): Promise<void> {
  const settings = parseSettings(process.env);
  const storage = createS3Storage(storageOptions(settings));
  try {
    await storage.ensureBucket();
    process.stdout.write(`The bucket ${settings.S3_BUCKET} is there.\n`);
  } finally {
    storage.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The bucket could not be made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
