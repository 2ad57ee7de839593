const aDay = 86_400_000;

/** So many days up to and with the last one, as 2026-03-01, oldest first. */
export const daysUntil = (last: string, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(`${last}T00:00:00Z`) - (count - 1 - index) * aDay).toISOString().slice(0, 10));
