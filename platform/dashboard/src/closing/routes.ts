import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings/closing',
    lazy: async () => {
      const [{ ClosingPage }] = await Promise.all([import('./ClosingPage'), wordsOf('closing', 'settings')]);
      return { Component: ClosingPage };
    },
  },
];
