import { House } from 'lucide-react';
import type { Entry } from '../shell/navigation';

export const entry: Entry = { feature: 'home', path: '', order: 10, icon: House };
