import { IconHome, IconMessage2, IconPlugConnected, IconSettings, IconUsers } from '@tabler/icons-react';

/** The sections in the order of the side bar; only what is built is listed. */
export const SECTIONS = [
  { key: 'home', to: '/', icon: IconHome },
  { key: 'fans', to: '/fans', icon: IconUsers },
  { key: 'campaigns', to: '/campaigns', icon: IconMessage2 },
  { key: 'accounts', to: '/accounts', icon: IconPlugConnected },
  { key: 'settings', to: '/settings', icon: IconSettings },
] as const;
