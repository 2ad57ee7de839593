type Country = { code: string; currency: string };
type Browser = { timeZone: string; languages: readonly string[] };

export const shopLocales = ['en', 'zh-CN', 'de', 'fr', 'es', 'ar'] as const;

/** Country, currency and language that this browser most likely wants: first by its clock, then by its languages. */
export function presetsFor(countries: Country[], browser: Browser) {
  const country = byTimeZone(countries, browser.timeZone) ?? byRegion(countries, browser.languages) ?? countries[0];
  return { country: country?.code ?? '', currency: country?.currency ?? '', locale: localeOf(browser.languages) };
}

export const thisBrowser = (): Browser => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  languages: navigator.languages,
});

const byTimeZone = (countries: Country[], timeZone: string) =>
  countries.find(({ code }) => zonesOf(code).includes(timeZone));

function byRegion(countries: Country[], languages: readonly string[]) {
  const regions = languages.map(language => new Intl.Locale(language).maximize().region);
  return countries.find(({ code }) => code === regions[0]) ?? countries.find(({ code }) => regions.includes(code));
}

function zonesOf(code: string): readonly string[] {
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] } = new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

function localeOf(languages: readonly string[]) {
  const wishes = languages.map(language => language.split('-')[0]);
  return wishes.flatMap(wish => shopLocales.filter(locale => locale.split('-')[0] === wish))[0] ?? 'en';
}
