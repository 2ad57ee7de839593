import { useLocation, useParams } from 'react-router';

/** The start of the frame around a page that is a shop's or the platform's own; none for a page that stands alone. */
export function useFrame(): string | undefined {
  const { shop } = useParams();
  const { pathname } = useLocation();
  if (shop) return `/shops/${shop}`;
  return pathname.startsWith('/admin') ? '/admin' : undefined;
}
