import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const open: RouteObject[] = [
  {
    path: '/admin/signin',
    lazy: async () => {
      const [{ AdminSignIn }] = await Promise.all([import('./AdminSignIn'), wordsOf('admin', 'account')]);
      return { Component: AdminSignIn };
    },
  },
];

export const inAdmin: RouteObject[] = [
  {
    index: true,
    lazy: async () => {
      const [{ OverviewPage }] = await Promise.all([import('./OverviewPage'), wordsOf('admin', 'tenants')]);
      return { Component: OverviewPage };
    },
  },
];
