import type { Flag } from '../api/types';
import { daysUntil } from '../shared/days';

const shown = 14;

/** One side of a flag over the last 14 days that anything was counted up to, oldest first; a day without a count is 0. */
export function lastDays(byDay: Flag['metrics']['by_day'], side: 'on' | 'off') {
  const newest = byDay.map(({ date }) => date).sort().at(-1);
  const counted = new Map(byDay.map(day => [day.date, day[side]]));
  return newest ? daysUntil(newest, shown).map(date => ({ date, ...(counted.get(date) ?? { evaluations: 0, errors: 0 }) })) : [];
}

/** Of all times that a side was taken, the share that failed. */
export const errorRate = ({ evaluations, errors }: { evaluations: number; errors: number }) => (evaluations === 0 ? 0 : errors / evaluations);
