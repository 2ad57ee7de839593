type Country = { code: string; currency: string };
type Browser = { timeZone: string; languages: readonly string[] };

export const shopLocales = [
  'en', 'zh-CN', 'zh-TW', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ja', 'ko', 'ar', 'ru', 'tr', 'th', 'vi', 'id',
] as const;

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

/** The first wish that a shop can have, in its exact form if there is one: zh-TW before zh-CN for zh-Hant readers. */
function localeOf(languages: readonly string[]) {
  const forms = languages.map(language => new Intl.Locale(language).maximize());
  const fits = ({ language, script }: Intl.Locale) => (locale: string) => {
    const form = new Intl.Locale(locale).maximize();
    return form.language === language && form.script === script;
  };
  return forms.flatMap(form => shopLocales.filter(fits(form)))[0] ?? 'en';
}
