export type Sample = { at: number; done: number };
export type Pace = { perSecond: number; secondsLeft: number | undefined };

/** Speed over the last samples and what remains at that speed; undefined until something has moved. */
export function paceOf(samples: Sample[], total: number | null): Pace | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.done <= first.done || last.at <= first.at) return undefined;
  const perSecond = (last.done - first.done) / ((last.at - first.at) / 1000);
  return { perSecond, secondsLeft: total === null ? undefined : Math.max(0, (total - last.done) / perSecond) };
}
