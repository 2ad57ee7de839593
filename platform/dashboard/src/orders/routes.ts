import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('orders')]);
  return { Component };
};

export const inShop: RouteObject[] = [
  { path: 'orders', lazy: page(async () => (await import('./OrderList')).OrderList) },
  { path: 'orders/:number', lazy: page(async () => (await import('./OrderPage')).OrderPage) },
];
