import { IconHome } from '@tabler/icons-react';

/** The sections in the order of the side bar; only what is built is listed. */
export const SECTIONS = [
  { key: 'home', to: '/', icon: IconHome },
] as const;
