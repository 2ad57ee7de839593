import { useTranslation } from 'react-i18next';
import type { TenantState } from '../api/types';
import { Badge, type Tone } from '../shared/Badge';

const tones: Record<TenantState, Tone> = { applied: 'going', active: 'good', restricted: 'brass', suspended: 'bad', closing: 'brass', closed: 'quiet' };

/** Where a shop is in its life. */
export function StateBadge({ state }: { state: TenantState }) {
  const { t } = useTranslation('tenants');
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>;
}
