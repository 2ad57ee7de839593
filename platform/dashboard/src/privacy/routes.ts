import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings/privacy',
    lazy: async () => {
      const [{ PrivacyPage }] = await Promise.all([import('./PrivacyPage'), wordsOf('privacy', 'settings')]);
      return { Component: PrivacyPage };
    },
  },
];
