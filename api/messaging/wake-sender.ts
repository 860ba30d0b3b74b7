/** Tells the sender of an account that something is due. Never throws: the row is committed and the sweep finds it. */
export type WakeSender = (accountId: string) => Promise<void>;
