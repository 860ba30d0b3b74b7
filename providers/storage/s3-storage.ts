import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Readable } from 'node:stream';
import { ObjectMissingError, type ObjectStorage } from './object-storage';
import { putStream } from './put-stream';

export interface S3StorageOptions {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** The bucket stands in the path, not in the host name; what local servers need. */
  forcePathStyle: boolean;
}

type StorageSettings = Record<'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY', string> & {
  S3_FORCE_PATH_STYLE: 'on' | 'off';
};

/** The options as the settings have them. */
export function storageOptions(settings: StorageSettings): S3StorageOptions {
  return {
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE === 'on',
  };
}

/** Object storage over any server that speaks S3. `close` gives its connections back. */
export function createS3Storage(options: S3StorageOptions): ObjectStorage & { close: () => void } {
  const { endpoint, region, bucket: Bucket, accessKeyId, secretAccessKey, forcePathStyle } = options;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Checksums in trailers are not understood by every server, and bodies here are of known length or small.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const parts: Pick<ObjectStorage, 'beginParts' | 'putPart' | 'completeParts' | 'abortParts'> = {
    beginParts: async (Key, ContentType) => {
      const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType }));
      if (UploadId === undefined) throw new Error('The storage began an upload without an id.');
      return UploadId;
    },
    putPart: async (Key, UploadId, PartNumber, bytes) => {
      const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: bytes, ContentLength: bytes.byteLength }));
      return { number: PartNumber, etag: ETag ?? '' };
    },
    completeParts: async (Key, UploadId, stored) => {
      const Parts = stored.map(({ number, etag }) => ({ PartNumber: number, ETag: etag }));
      try {
        await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
      } catch (error) {
        // Completed before by somebody who could not write that down any more.
        if (!isNamed(error, 'NoSuchUpload')) throw error;
        await client.send(new HeadObjectCommand({ Bucket, Key }));
      }
    },
    abortParts: async (Key, UploadId) => {
      await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(unless('NoSuchUpload'));
    },
  };
  return {
    ...parts,
    ensureBucket: async () => {
      try {
        await client.send(new HeadBucketCommand({ Bucket }));
      } catch (error) {
        if (!isNamed(error, 'NotFound', 'NoSuchBucket')) throw error;
        await client.send(new CreateBucketCommand({ Bucket })).catch(unless('BucketAlreadyOwnedByYou', 'BucketAlreadyExists'));
      }
    },
    putStream: (key, stream, { contentType, maxBytes }) =>
      putStream(
        {
          ...parts,
          putWhole: async (bytes) =>
            void (await client.send(
              new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentLength: bytes.byteLength, ContentType: contentType }),
            )),
        },
        { key, stream, contentType, maxBytes },
      ),
    getRange: async (Key, startByte, endByte) => {
      if (endByte !== undefined && endByte <= startByte) return Readable.from([]);
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ Bucket, Key, Range: `bytes=${startByte}-${endByte === undefined ? '' : endByte - 1}` }),
        );
        return Body as Readable;
      } catch (error) {
        if (isNamed(error, 'InvalidRange')) return Readable.from([]);
        throw isNamed(error, 'NoSuchKey', 'NotFound') ? new ObjectMissingError(Key) : error;
      }
    },
    presignDownload: (Key, { expiresInSeconds, filename, contentType }) => {
      const ResponseContentDisposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
      return getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ResponseContentDisposition, ResponseContentType: contentType }), {
        expiresIn: expiresInSeconds,
      });
    },
    remove: async (Key) => void (await client.send(new DeleteObjectCommand({ Bucket, Key }))),
    close: () => client.destroy(),
  };
}

function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof S3ServiceException && names.includes(error.name);
}

function unless(...names: string[]): (error: unknown) => void {
  return (error) => {
    if (!isNamed(error, ...names)) throw error;
  };
}
