export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

const key = 'argosy.language';

const isLanguage = (value: string | null): value is Language => languages.some(language => language === value);

/** The language chosen by hand, else the browser's first that Argosy speaks, else English. */
export function preferredLanguage(
  chosen: string | null = localStorage.getItem(key),
  wished: readonly string[] = navigator.languages,
): Language {
  if (isLanguage(chosen)) return chosen;
  const spoken = wished.map(wish => wish.toLowerCase()).find(wish => wish.startsWith('zh') || wish.startsWith('en'));
  return spoken?.startsWith('zh') ? 'zh-CN' : 'en';
}

export const rememberLanguage = (language: Language) => localStorage.setItem(key, language);
