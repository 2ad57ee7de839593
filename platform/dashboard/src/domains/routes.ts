import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings/domains',
    lazy: async () => {
      const [{ DomainsPage }] = await Promise.all([import('./DomainsPage'), wordsOf('domains', 'settings')]);
      return { Component: DomainsPage };
    },
  },
];
