/** Every time zone that this browser knows and the one in use, with today's offset, west to east. */
export function timeZones(current: string) {
  const names = new Set([current, ...Intl.supportedValuesOf('timeZone')]);
  return [...names]
    .map(value => ({ value, offset: offsetOf(value) }))
    .sort((one, other) => minutesIn(one.offset) - minutesIn(other.offset) || one.value.localeCompare(other.value))
    .map(({ value, offset }) => ({ value, label: `${value.replaceAll('_', ' ')} (${offset})` }));
}

const offsetOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(part => part.type === 'timeZoneName')!.value;

function minutesIn(offset: string) {
  const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(offset) ?? [];
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
