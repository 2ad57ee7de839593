import type { Closing } from '../api/types';

export type Course = { closesOn: string; deletedOn: string };

const dayMillis = 86_400_000;

/** A calendar day so many days later. */
export const plusDays = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10);

/** The two days that matter, of a shop that closes on this one. */
export const courseFrom = (closing: Closing, closesOn: string): Course => ({ closesOn, deletedOn: plusDays(closesOn, closing.kept_days) });

/** The same as it is, or as it usually would be. */
export const courseOf = (closing: Closing): Course =>
  closing.closes_on || !closing.deleted_on
    ? courseFrom(closing, closing.closes_on ?? closing.usual_day)
    : { closesOn: plusDays(closing.deleted_on, -closing.kept_days), deletedOn: closing.deleted_on };
