import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/useFormats';
import { countsOf } from './counts';

/** What was erased in words: "2 orders, 3 mails". */
export function useCounts() {
  const { t } = useTranslation('privacy');
  const { list } = useFormats();
  return (counts: Record<string, number>) => {
    const words = countsOf(counts).map(([kind, count]) => t(`counts.${kind}`, { count }));
    return words.length > 0 ? list(words) : t('counts.nothing');
  };
}
