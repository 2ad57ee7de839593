import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inShop: RouteObject[] = [
  {
    index: true,
    lazy: async () => {
      const [{ HomePage }] = await Promise.all([import('./HomePage'), wordsOf('home')]);
      return { Component: HomePage };
    },
  },
];
