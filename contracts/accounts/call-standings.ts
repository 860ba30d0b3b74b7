/** Of one message to many that the platform was called with: nobody knows whether it took it; it works on it; fans are read back. */
export const CALL_STANDINGS = ['in_doubt', 'delivering', 'reading_back'] as const;
export type CallStanding = (typeof CALL_STANDINGS)[number];
