import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inAdmin: RouteObject[] = [
  {
    path: 'keys',
    lazy: async () => {
      const [{ KeysPage }] = await Promise.all([import('./KeysPage'), wordsOf('keys')]);
      return { Component: KeysPage };
    },
  },
];
