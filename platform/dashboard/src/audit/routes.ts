import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    path: 'settings/activity',
    lazy: async () => {
      const [{ ActivityPage }] = await Promise.all([import('./ActivityPage'), wordsOf('audit', 'settings')]);
      return { Component: ActivityPage };
    },
  },
];

export const inAdmin: RouteObject[] = [
  {
    path: 'audit',
    lazy: async () => {
      const [{ AuditPage }] = await Promise.all([import('./AuditPage'), wordsOf('audit')]);
      return { Component: AuditPage };
    },
  },
];
