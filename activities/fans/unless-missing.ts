import { ApplicationFailure } from '@temporalio/common';
import { ObjectMissingError } from '../../providers/storage/object-storage';

/** A file that is gone does not come back by trying again. For `catch`. */
export function unlessMissing(error: unknown): never {
  if (error instanceof ObjectMissingError)
    throw ApplicationFailure.create({
      type: 'imports.file_gone',
      message: 'The uploaded file is not in the storage any more. Upload it again.',
      nonRetryable: true,
      category: 'BENIGN',
    });
  throw error;
}
