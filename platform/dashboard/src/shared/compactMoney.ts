import { exponentOf } from './money';

/** Money on an axis: "€1.2K" for 120000 minor units of EUR. */
export function compactMoney(currency: string, locale: string) {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', style: 'currency', currency, maximumFractionDigits: 1 });
  return (amount: number) => format.format(amount / 10 ** exponentOf(currency));
}
