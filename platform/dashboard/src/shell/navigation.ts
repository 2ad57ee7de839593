import type { LucideIcon } from 'lucide-react';

export type Entry = {
  feature: string;
  path: string;
  order: number;
  icon: LucideIcon;
  children?: { path: string; words: string }[];
};

/** One entry a feature folder; the words are the feature's own `nav.title` and what `words` names. */
const entries = import.meta.glob<Entry>('../*/navigation.ts', { eager: true, import: 'entry' });

export const navigation = Object.values(entries)
  .filter(entry => entry !== undefined)
  .sort((one, other) => one.order - other.order);
