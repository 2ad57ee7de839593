import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>, ...words: string[]) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('plans', ...words)]);
  return { Component };
};

export const inShop: RouteObject[] = [
  { path: 'settings/plan', lazy: page(async () => (await import('./ShopPlanPage')).ShopPlanPage, 'settings') },
];

export const inAdmin: RouteObject[] = [
  { path: 'plans', lazy: page(async () => (await import('./PlansPage')).PlansPage) },
];
