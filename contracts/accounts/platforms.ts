/** Gateways a platform account can be reached by. `sandbox` is the local platform, in the first one's dialect. */
export const PLATFORMS = ['sandbox', 'onlyfansapi', 'ofauth', 'onlyfanskit'] as const;
export type Platform = (typeof PLATFORMS)[number];
