import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inAdmin: RouteObject[] = [
  {
    path: 'admins',
    lazy: async () => {
      const [{ AdminsPage }] = await Promise.all([import('./AdminsPage'), wordsOf('admins', 'account')]);
      return { Component: AdminsPage };
    },
  },
];
