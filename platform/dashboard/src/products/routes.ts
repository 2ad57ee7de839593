import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('products')]);
  return { Component };
};

export const inShop: RouteObject[] = [
  { path: 'products', lazy: page(async () => (await import('./ProductList')).ProductList) },
  { path: 'products/new', lazy: page(async () => (await import('./NewProduct')).NewProduct) },
  { path: 'products/:id', lazy: page(async () => (await import('./ProductPage')).ProductPage) },
];
