import { useTranslation } from 'react-i18next';
import type { Domain } from '../api/types';
import { useUnread } from '../shared/useUnread';

/** Why the last look found no proof. */
export function useFailure() {
  const { t } = useTranslation('domains');
  const unread = useUnread();
  return ({ dns, file }: NonNullable<Domain['failure']>) =>
    t(`failure.dns.${dns}`) + (file === 'different' ? t('failure.file.different') : t('failure.file.unread', { cause: unread(file) ?? file }));
}
