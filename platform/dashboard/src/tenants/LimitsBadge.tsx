import { useTranslation } from 'react-i18next';
import type { TenantSummary } from '../api/types';
import { Badge } from '../shared/Badge';

/** Said only when a limit is near. */
export function LimitsBadge({ state }: { state: TenantSummary['limits'] }) {
  const { t } = useTranslation('tenants');
  if (state === 'ok') return null;
  return <Badge tone={state === 'reached' ? 'bad' : 'brass'}>{t(`limits.${state}`)}</Badge>;
}
