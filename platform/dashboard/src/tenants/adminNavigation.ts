import { Store } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'tenants', path: '/tenants', order: 20, icon: Store };
