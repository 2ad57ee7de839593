import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, preferredLanguage, rememberLanguage } from './languages';

type Words = Record<string, unknown>;

/** One file per feature folder and language, each a chunk that is fetched when its feature opens. */
const files = import.meta.glob<{ default: Words }>('../*/locales/*.json');

const featureFolders: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, feature) => (await files[`../${feature}/locales/${language}.json`]!()).default,
};

export async function startLanguages() {
  await i18next.use(featureFolders).use(initReactI18next).init({
    lng: preferredLanguage(),
    fallbackLng: false,
    load: 'currentOnly',
    ns: ['shared', 'app'],
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  });
  markDocument();
}

export async function chooseLanguage(language: Language) {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  markDocument();
}

/** Fetches a feature's words beside its code, so that a page opens in one step. */
export const wordsOf = (...features: string[]) => i18next.loadNamespaces(features);

const markDocument = () => {
  document.documentElement.lang = i18next.language;
};
