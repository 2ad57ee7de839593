import { useEffect, useState } from 'react';
import { type Pace, type Sample, paceOf } from './pace';

const remembered = 15;

/** The pace of something that counts up, from what was seen since this page opened. */
export function usePace(done: number, total: number | null): Pace | undefined {
  const [samples, setSamples] = useState<Sample[]>([]);
  useEffect(() => {
    setSamples(seen => (seen.at(-1)?.done === done ? seen : [...seen, { at: Date.now(), done }].slice(-remembered)));
  }, [done]);
  return paceOf(samples, total);
}
