export const ACCOUNT_TABS = ['overview', 'sending', 'connection', 'history'] as const;
export type AccountTab = (typeof ACCOUNT_TABS)[number];
