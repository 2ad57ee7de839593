import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** In a row of links that is wider than the screen, brings the one of this page into view. */
export function useHereInView(row: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  useEffect(() => {
    row.current?.querySelector('[aria-current=page]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [row, pathname]);
}
