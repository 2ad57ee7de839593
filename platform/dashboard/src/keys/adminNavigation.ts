import { KeyRound } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'keys', path: '/keys', order: 55, icon: KeyRound };
