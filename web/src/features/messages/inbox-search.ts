export const INBOX_TABS = ['all', 'unanswered', 'unread', 'mine', 'snoozed', 'closed'] as const;
export type InboxTab = (typeof INBOX_TABS)[number];

/** What the address of the inbox carries. */
export interface InboxSearch {
  /** `all` when left out. */
  tab?: InboxTab;
  q?: string;
  account?: string;
  list?: string;
  tag?: string;
  tier?: string;
  /** `me`, `nobody`, or a person's id. */
  assignee?: string;
  /** ACCOUNT.FAN of the conversation that is open. */
  thread?: string;
  /** The message of it that is shown first, as a search found it; the newest when left out. */
  at?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MESSAGE = new RegExp(`^${UUID}$`);
const THREAD = new RegExp(`^(${UUID})\\.(${UUID})$`);

/** Anything that is not understood is left out. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  return {
    tab: INBOX_TABS.find((one) => one === search.tab && one !== 'all'),
    q: text(search.q),
    account: text(search.account),
    list: text(search.list),
    tag: text(search.tag),
    tier: text(search.tier),
    assignee: text(search.assignee),
    thread: THREAD.test(String(search.thread)) ? String(search.thread) : undefined,
    at: MESSAGE.test(String(search.at)) ? String(search.at) : undefined,
  };
}

export interface ThreadKey {
  accountId: string;
  fanId: string;
}

export const threadText = ({ accountId, fanId }: ThreadKey): string => `${accountId}.${fanId}`;

export function readThread(thread: string | undefined): ThreadKey | null {
  const [, accountId, fanId] = THREAD.exec(thread ?? '') ?? [];
  return accountId !== undefined && fanId !== undefined ? { accountId, fanId } : null;
}
