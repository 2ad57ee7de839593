import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

/** What a failure means and what to do, by its code; the server's own sentence where we know no better. */
export function useProblemText() {
  const { t, i18n } = useTranslation('shared');
  return (error: unknown): string => {
    if (!(error instanceof Problem)) return t('problems.internal');
    const key = `problems.${error.code}`;
    if (i18n.exists(key, { ns: 'shared' })) return t(key as 'problems.internal');
    return error.detail || t('problems.internal');
  };
}
