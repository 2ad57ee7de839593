import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings/support',
    lazy: async () => {
      const [{ SupportPage }] = await Promise.all([import('./SupportPage'), wordsOf('support', 'settings', 'audit')]);
      return { Component: SupportPage };
    },
  },
];
