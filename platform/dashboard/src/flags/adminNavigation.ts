import { Flag } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'flags', path: '/flags', order: 40, icon: Flag };
