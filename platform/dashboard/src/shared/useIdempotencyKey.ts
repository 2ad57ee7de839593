import { useCallback, useRef } from 'react';

/** One key for as long as the same body is sent, so that a repeated click or a retry acts once. */
export function useIdempotencyKey() {
  const last = useRef({ body: '', key: '' });
  return useCallback((body: unknown) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  }, []);
}
