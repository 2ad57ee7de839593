import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Setting } from '../settings/Setting';
import { Notice } from '../shared/Notice';
import { useIsOwner } from '../shell/useIsOwner';
import { useShop } from '../shell/useShop';
import { AuditList } from './AuditList';
import { ExportButton } from './ExportButton';
import { useAuditFilters } from './useAuditFilters';

/** Who did or saw what in this shop, newest first, for its owner. */
export function ActivityPage() {
  const { t } = useTranslation('audit');
  const { shop, currency, time_zone } = useShop();
  const mayRead = useIsOwner();
  const filters = useAuditFilters(time_zone);
  if (!mayRead) return <Setting title={t('activity.title')} note={t('activity.note')}><Notice tone="quiet">{t('activity.ownerOnly')}</Notice></Setting>;
  return (
    <Setting title={t('activity.title')} note={t('activity.note')} action={<ExportButton path={`/shops/${shop}/audit/export`} query={filters.query} />} wide>
      <AuditList
        filters={filters} timeZone={time_zone} queryKey={['shops', shop, 'audit', filters.query]} place={{ shop, currency }}
        fetchPage={cursor => answerOf(api.GET('/shops/{shop}/audit', { params: { path: { shop }, query: { ...filters.query, cursor } } }))}
      />
    </Setting>
  );
}
