import { type RouteObject, createBrowserRouter } from 'react-router';
import { Broken } from './Broken';
import { Root } from './Root';

type Feature = { open?: RouteObject[]; inShop?: RouteObject[] };

/** Every feature folder brings its own pages: `open` ones for anybody, `inShop` ones under /shops/:shop. */
const features = Object.values(import.meta.glob<Feature>('../*/routes.ts', { eager: true }));

const shop: RouteObject = {
  path: '/shops/:shop',
  lazy: async () => ({ Component: (await import('../shell/ShopShell')).ShopShell }),
  children: [
    {
      ErrorBoundary: Broken,
      children: [
        ...features.flatMap(feature => feature.inShop ?? []),
        { path: '*', lazy: async () => ({ Component: (await import('./NotFound')).NotFound }) },
      ],
    },
  ],
};

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      ...features.flatMap(feature => feature.open ?? []),
      shop,
      { path: '*', lazy: async () => ({ Component: (await import('./NotFound')).NotFound }) },
    ],
  },
]);
