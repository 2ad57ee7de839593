import type { Money } from '../api/types';

// ISO 4217 minor units; every other currency has two. (Browsers follow CLDR, which differs.)
const exponents: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

export function exponentOf(currency: string): number {
  const found = Object.entries(exponents).find(([, codes]) => codes.split(' ').includes(currency));
  return found ? Number(found[0]) : 2;
}

/** Minor units as people write them: 1999 EUR is "€19.99" in English. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
  });
  return format.format(amount / 10 ** digits);
}

/** The text of a field for an amount: 1999 EUR is "19.99", 500 JPY is "500". */
export function amountText({ amount, currency }: Money): string {
  return (amount / 10 ** exponentOf(currency)).toFixed(exponentOf(currency));
}

/** Minor units of what was typed, with point or comma; null when it is no amount of this currency. */
export function parseAmount(text: string, currency: string): number | null {
  const digits = exponentOf(currency);
  const match = /^(\d{1,12})(?:[.,](\d*))?$/.exec(text.trim());
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > digits) return null;
  return Number(match[1] + fraction.padEnd(digits, '0'));
}

export const currencySymbol = (currency: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(part => part.type === 'currency')?.value ?? currency;
