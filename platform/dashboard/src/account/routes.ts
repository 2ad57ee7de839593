import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('account')]);
  return { Component };
};

export const open: RouteObject[] = [
  { path: '/signup', lazy: page(async () => (await import('./SignUp')).SignUp) },
  { path: '/signin', lazy: page(async () => (await import('./SignIn')).SignIn) },
  { path: '/shops', lazy: page(async () => (await import('./ShopChoice')).ShopChoice) },
];
