import { Settings } from 'lucide-react';
import type { Entry } from '../shell/navigation';

export const entry: Entry = {
  feature: 'settings',
  path: '/settings',
  order: 90,
  icon: Settings,
  children: ['plan', 'domains', 'support', 'activity', 'privacy', 'closing'].map(place => ({ path: `/settings/${place}`, words: `nav.${place}` })),
};
