import type { OrderLine } from '../api/types';

const states = ['shipped', 'refunded', 'cancelled', 'cancelledAndRefunded'] as const;

/** What became of a line's units, none counted twice: a unit that was cancelled and paid back is one thing that happened. */
export function lineStates({ shipped, refunded, cancelled }: Pick<OrderLine, 'shipped' | 'refunded' | 'cancelled'>) {
  const both = Math.min(refunded, cancelled);
  const counts = { shipped, refunded: refunded - both, cancelled: cancelled - both, cancelledAndRefunded: both };
  return states.filter(state => counts[state] > 0).map(state => ({ state, count: counts[state] }));
}
