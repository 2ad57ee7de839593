import { LayoutDashboard } from 'lucide-react';
import type { Place } from '../admin/places';

export const entry: Place = { feature: 'admin', path: '', order: 10, icon: LayoutDashboard };
