import { UsersRound } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'admins', path: '/admins', order: 70, icon: UsersRound };
