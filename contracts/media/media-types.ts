/** Files that messages may carry, by what their first bytes say. Whatever runs as a page (SVG, HTML, PDF) is not among them. */
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'video/mp4',
  'video/quicktime',
  'audio/mpeg',
  'audio/mp4',
  'audio/wav',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const MEDIA_KINDS = ['image', 'video', 'audio'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** `image/png` is an `image`. */
export function kindOfMedia(type: MediaType): MediaKind {
  return type.split('/')[0] as MediaKind;
}

/** Ids of ours look like this; whatever else stands among media ids is the platform's. */
export const OWN_MEDIA_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
