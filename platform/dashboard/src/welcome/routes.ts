import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const open: RouteObject[] = [
  {
    path: '/',
    lazy: async () => {
      const [{ Welcome }] = await Promise.all([import('./Welcome'), wordsOf('welcome')]);
      return { Component: Welcome };
    },
  },
];
