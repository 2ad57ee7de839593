import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('imports')]);
  return { Component };
};

export const inShop: RouteObject[] = [
  { path: 'imports', lazy: page(async () => (await import('./ImportList')).ImportList) },
  { path: 'imports/:id', lazy: page(async () => (await import('./ImportPage')).ImportPage) },
];
