import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { TenantState } from '../api/types';
import { plansQuery } from '../plans/planQueries';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { FilterBar } from '../shared/FilterBar';
import { ListSkeleton } from '../shared/ListSkeleton';
import { ListTable } from '../shared/ListTable';
import { MorePages } from '../shared/MorePages';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { SearchField } from '../shared/SearchField';
import { DistantShip, Spyglass } from '../shared/drawings';
import { useFilters } from '../shared/useFilters';
import { usePages } from '../shared/usePages';
import { TenantCard } from './TenantCard';
import { useTenantColumns } from './useTenantColumns';

const states: TenantState[] = ['applied', 'active', 'restricted', 'suspended', 'closing', 'closed'];

export function TenantList() {
  const { t } = useTranslation(['tenants', 'shared']);
  const { values, set, clear, isFiltered } = useFilters(['q', 'status', 'plan']);
  const plans = useQuery(plansQuery);
  const planNames = new Map(plans.data?.items.map(({ id, name }) => [id, name]));
  const columns = useTenantColumns(planNames);
  const pages = usePages(['admin', 'tenants', values], cursor => {
    const query = { q: values.q, status: states.find(each => each === values.status), plan: values.plan, limit: 50, cursor };
    return answerOf(api.GET('/admin/tenants', { params: { query } }));
  });
  return (
    <Page title={t('list.title')}>
      <Panel flush>
        <FilterBar>
          <SearchField label={t('list.search')} value={values.q ?? ''} onChange={q => set('q', q)} />
          <Select
            size="sm" w={168} aria-label={t('fields.state')} placeholder={t('fields.state')} clearable allowDeselect checkIconPosition="right"
            data={states.map(state => ({ value: state, label: t(`states.${state}`) }))} value={values.status ?? null} onChange={value => set('status', value)}
            clearButtonProps={{ 'aria-label': t('shared:clearFilter', { label: t('fields.state') }) }}
          />
          <Select
            size="sm" w={168} aria-label={t('fields.plan')} placeholder={t('fields.plan')} clearable allowDeselect checkIconPosition="right"
            data={plans.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []} value={values.plan ?? null} onChange={value => set('plan', value)}
            clearButtonProps={{ 'aria-label': t('shared:clearFilter', { label: t('fields.plan') }) }}
          />
        </FilterBar>
        {pages.isPending && <ListSkeleton />}
        {pages.error && <Failure error={pages.error} retry={() => void pages.refetch()} />}
        {pages.data && pages.rows.length === 0 && (
          <Empty
            drawing={isFiltered ? <Spyglass /> : <DistantShip />} sentence={t(isFiltered ? 'list.nothingFits' : 'list.empty')}
            action={isFiltered && <Button variant="default" onClick={clear}>{t('shared:clear')}</Button>}
          />
        )}
        {pages.rows.length > 0 && (
          <>
            <ListTable
              label={t('list.title')} columns={columns} rows={pages.rows} keyOf={tenant => tenant.id} dense
              linkOf={tenant => `/admin/tenants/${tenant.id}`} card={tenant => <TenantCard tenant={tenant} plan={planNames.get(tenant.plan)} />}
            />
            <MorePages shown={pages.rows.length} query={pages} />
          </>
        )}
      </Panel>
    </Page>
  );
}
