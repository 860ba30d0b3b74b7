import { IconHome, IconInbox, IconMessage2, IconPlugConnected, IconSettings, IconUsers, type Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '../../../contracts/accounts/permissions';

export interface Section {
  key: 'home' | 'inbox' | 'fans' | 'campaigns' | 'accounts' | 'settings';
  to: NonNullable<LinkProps['to']>;
  icon: Icon;
  permission?: Permission;
}

/** The sections in the order of the side bar, in groups; only what is built is listed. The first four are the bottom bar of a phone. */
export const SECTION_GROUPS: readonly { key: 'work' | 'workspace'; sections: readonly Section[] }[] = [
  {
    key: 'work',
    sections: [
      { key: 'home', to: '/', icon: IconHome },
      { key: 'inbox', to: '/messages', icon: IconInbox, permission: 'messages.read' },
      { key: 'fans', to: '/fans', icon: IconUsers, permission: 'fans.read' },
      { key: 'campaigns', to: '/campaigns', icon: IconMessage2, permission: 'campaigns.read' },
    ],
  },
  {
    key: 'workspace',
    sections: [
      { key: 'accounts', to: '/accounts', icon: IconPlugConnected, permission: 'accounts.read' },
      { key: 'settings', to: '/settings', icon: IconSettings },
    ],
  },
];

export const SECTIONS: readonly Section[] = SECTION_GROUPS.flatMap((group) => group.sections);
