import { IconClock, IconListNumbers, IconMessageBolt, IconSend } from '@tabler/icons-react';

/** Pages beside the inbox; it leads to each. Bulk messages are campaigns, and read as these. */
export const MESSAGE_PAGES = [
  { key: 'bulk', to: '/messages/bulk', icon: IconSend, permission: 'campaigns.read' },
  { key: 'replies', to: '/messages/replies', icon: IconMessageBolt, permission: 'messages.read' },
  { key: 'scripts', to: '/messages/scripts', icon: IconListNumbers, permission: 'messages.read' },
  { key: 'chatters', to: '/messages/chatters', icon: IconClock, permission: 'messages.read' },
] as const;
