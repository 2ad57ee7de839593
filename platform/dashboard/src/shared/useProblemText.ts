import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

/**
 * What a failure means and what to do. General ones have our words; refusals of a request are told in the server's
 * English, which names the case, or by their code in other languages.
 */
export function useProblemText() {
  const { t, i18n } = useTranslation('shared');
  const known = (group: string, code: string) => {
    const key = `${group}.${code}`;
    return i18n.exists(key, { ns: 'shared' }) ? t(key as 'problems.internal') : '';
  };
  return (error: unknown): string => {
    if (!(error instanceof Problem)) return t('problems.internal');
    const inEnglish = i18n.language === 'en' ? error.errors.map(({ detail }) => detail).join(' ') || error.detail : '';
    return known('problems', error.code) || inEnglish || known('refusals', error.code) || error.detail || t('problems.internal');
  };
}
