import { DatabaseZap } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'migrations', path: '/migrations', order: 50, icon: DatabaseZap };
