import { type RouteObject, createBrowserRouter } from 'react-router';
import { Broken } from './Broken';
import { Root } from './Root';

type Feature = { open?: RouteObject[]; inShop?: RouteObject[]; inAdmin?: RouteObject[] };

/** Every feature folder brings its own pages: `open` ones for anybody, `inShop` under /shops/:shop, `inAdmin` under /admin. */
const features = Object.values(import.meta.glob<Feature>('../*/routes.ts', { eager: true }));

const notFound: RouteObject = { path: '*', lazy: async () => ({ Component: (await import('./NotFound')).NotFound }) };

/** A frame stays when one of its pages breaks or is not there. */
const framed = (pages: RouteObject[]): RouteObject[] => [{ ErrorBoundary: Broken, children: [...pages, notFound] }];

const shop: RouteObject = {
  path: '/shops/:shop',
  lazy: async () => ({ Component: (await import('../shell/ShopShell')).ShopShell }),
  children: framed(features.flatMap(feature => feature.inShop ?? [])),
};

const admin: RouteObject = {
  path: '/admin',
  lazy: async () => ({ Component: (await import('../admin/AdminShell')).AdminShell }),
  children: framed(features.flatMap(feature => feature.inAdmin ?? [])),
};

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      ...features.flatMap(feature => feature.open ?? []),
      shop,
      admin,
      notFound,
    ],
  },
]);
