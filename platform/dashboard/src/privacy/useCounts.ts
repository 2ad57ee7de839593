import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/useFormats';

/** What was erased in words: "2 orders, 3 mails". Kinds without words of ours go by their own name. */
export function useCounts() {
  const { t, i18n } = useTranslation('privacy');
  const { list } = useFormats();
  return (counts: Record<string, number>) => {
    const words = Object.entries(counts).filter(([, count]) => count > 0).map(([kind, count]) =>
      i18n.exists(`privacy:counts.${kind}`, { count }) ? t(`counts.${kind}` as 'counts.orders', { count }) : `${kind} ${count}`);
    return words.length > 0 ? list(words) : t('counts.nothing');
  };
}
