import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

export const inAdmin: RouteObject[] = [
  {
    path: 'flags',
    lazy: async () => {
      const [{ FlagsPage }] = await Promise.all([import('./FlagsPage'), wordsOf('flags')]);
      return { Component: FlagsPage };
    },
  },
];
