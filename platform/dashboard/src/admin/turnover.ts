import type { Overview } from '../api/types';

/** The days that the overview covers, oldest first. */
const daysOf = ({ sign_ups }: Overview) => sign_ups.map(({ date }) => date);

/** Orders of all currencies by day; a day without any is 0. */
export const ordersByDay = (overview: Overview) =>
  daysOf(overview).map(date => ({
    date,
    value: overview.turnover_by_day.reduce((sum, day) => (day.date === date ? sum + day.orders : sum), 0),
  }));

/** Minor units of one currency by day; a day without any is 0. */
export const gmvByDay = (overview: Overview, currency: string) =>
  daysOf(overview).map(date => ({
    date,
    value: overview.turnover_by_day.find(day => day.date === date && day.currency === currency)?.gmv.amount ?? 0,
  }));
