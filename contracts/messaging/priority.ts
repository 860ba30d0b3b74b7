/** Lower leaves first. A person's answer overtakes everything that machines have queued. */
export const PRIORITY = { human: 0, automation: 1, campaign: 2 } as const;
export const PRIORITIES = [PRIORITY.human, PRIORITY.automation, PRIORITY.campaign] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who wrote it. `test` is a test send of a campaign: outside results and caps. */
export const MESSAGE_SOURCES = ['human', 'chat', 'automation', 'campaign', 'test'] as const;
export type MessageSource = (typeof MESSAGE_SOURCES)[number];

/** Who put it into a queue: `unsend` takes a message back. */
export const QUEUE_SOURCES = [...MESSAGE_SOURCES, 'unsend'] as const;
export type QueueSource = (typeof QUEUE_SOURCES)[number];

/** Whether a message belongs to the conversation with a fan, rather than to a campaign. */
export function isConversation(source: string): boolean {
  return source !== 'campaign' && source !== 'test';
}
