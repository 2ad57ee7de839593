import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Page } from '../shared/Page';
import { AuditList } from './AuditList';
import { ExportButton } from './ExportButton';
import { useAuditFilters } from './useAuditFilters';

/** What platform admins and the platform itself did, newest first. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const filters = useAuditFilters();
  return (
    <Page title={t('platform.title')} note={t('platform.note')} action={<ExportButton path="/admin/audit/export" query={filters.query} />}>
      <AuditList
        filters={filters} queryKey={['admin', 'audit', filters.query]}
        fetchPage={cursor => answerOf(api.GET('/admin/audit', { params: { query: { ...filters.query, cursor } } }))}
      />
    </Page>
  );
}
