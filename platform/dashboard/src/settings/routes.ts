import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings',
    lazy: async () => {
      const [{ SettingsPage }] = await Promise.all([import('./SettingsPage'), wordsOf('settings')]);
      return { Component: SettingsPage };
    },
  },
];
