import type { Databases } from '../../db/database';
import type { FanHasher } from '../../providers/secrets/fan-hasher';
import type { ObjectStorage } from '../../providers/storage/object-storage';

/** What imports and exports need of the outside. */
export interface FansDeps {
  /** Under row level security: every transaction names its workspace. */
  app: Databases['app'];
  storage: ObjectStorage;
  hasher: FanHasher;
}
