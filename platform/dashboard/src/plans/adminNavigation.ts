import { Layers } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'plans', path: '/plans', order: 30, icon: Layers };
