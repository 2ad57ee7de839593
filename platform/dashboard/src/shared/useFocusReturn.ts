import { useEffect, useState } from 'react';

/** Whoever opened this has the focus again when it goes; if that is gone too, the page's content has it. */
export function useFocusReturn() {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => {
    const next = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : document.querySelector<HTMLElement>('main');
    next?.focus({ preventScroll: true });
  }, [opener]);
}
