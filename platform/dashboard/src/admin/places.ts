import type { LucideIcon } from 'lucide-react';

export type Place = { feature: string; path: string; order: number; icon: LucideIcon };

/** One entry a feature folder that has a page for platform admins; the words are the feature's own `nav.admin`. */
const entries = import.meta.glob<Place>('../*/adminNavigation.ts', { eager: true, import: 'entry' });

export const places = Object.values(entries).sort((one, other) => one.order - other.order);
