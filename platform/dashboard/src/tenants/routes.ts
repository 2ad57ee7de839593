import type { RouteObject } from 'react-router';
import { wordsOf } from '../i18n/i18n';

const page = (load: () => Promise<RouteObject['Component']>) => async () => {
  const [Component] = await Promise.all([load(), wordsOf('tenants', 'plans', 'keys')]);
  return { Component };
};

export const inAdmin: RouteObject[] = [
  { path: 'tenants', lazy: page(async () => (await import('./TenantList')).TenantList) },
  { path: 'tenants/:id', lazy: page(async () => (await import('./TenantPage')).TenantPage) },
];
