import { createCarryMedia } from './carry-media';
import type { MediaDeps } from './media-deps';

/** Files on their way to platforms. */
export function createMediaActivities(deps: MediaDeps) {
  return { carryMedia: createCarryMedia(deps) };
}

export type MediaActivities = ReturnType<typeof createMediaActivities>;
