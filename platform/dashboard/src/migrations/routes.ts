import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inAdmin: RouteObject[] = [
  {
    path: 'migrations',
    lazy: async () => {
      const [{ MigrationsPage }] = await Promise.all([import('./MigrationsPage'), wordsOf('migrations')]);
      return { Component: MigrationsPage };
    },
  },
];
