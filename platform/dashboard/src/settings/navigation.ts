import { Settings } from 'lucide-react';
import type { Entry } from '../shell/navigation';

export const entry: Entry = { feature: 'settings', path: '/settings', order: 90, icon: Settings };
