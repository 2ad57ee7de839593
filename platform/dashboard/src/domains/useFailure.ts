import { useTranslation } from 'react-i18next';
import { failureIn } from './failureIn';

/** Why the last look found no proof: in English as the server says it, which names the names; else in words of ours. */
export function useFailure() {
  const { t, i18n } = useTranslation('domains');
  return (sentence: string) => {
    const failure = i18n.language === 'en' ? undefined : failureIn(sentence);
    return failure ? `${t(`failure.dns.${failure.dns}`)}${t(`failure.file.${failure.file}`)}${t('failure.todo')}` : sentence;
  };
}
