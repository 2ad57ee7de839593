import { Receipt } from 'lucide-react';
import type { Entry } from '../shell/navigation';

export const entry: Entry = { feature: 'orders', path: '/orders', order: 20, icon: Receipt };
