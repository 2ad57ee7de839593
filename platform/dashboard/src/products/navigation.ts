import { Package } from 'lucide-react';
import type { Entry } from '../shell/navigation';

export const entry: Entry = {
  feature: 'products',
  path: '/products',
  order: 30,
  icon: Package,
  children: [{ path: '/imports', words: 'nav.imports' }],
};
