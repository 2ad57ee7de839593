import { ScrollText } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'audit', path: '/audit', order: 60, icon: ScrollText };
