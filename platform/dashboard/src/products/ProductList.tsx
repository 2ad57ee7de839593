import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client';
import { Failure } from '../shared/Failure';
import { FilterBar } from '../shared/FilterBar';
import { ListSkeleton } from '../shared/ListSkeleton';
import { ListTable } from '../shared/ListTable';
import { MorePages } from '../shared/MorePages';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { SearchField } from '../shared/SearchField';
import { StatusFilter } from '../shared/StatusFilter';
import { useFilters } from '../shared/useFilters';
import { usePages } from '../shared/usePages';
import { useShop } from '../shell/useShop';
import { NoProducts } from './NoProducts';
import { ProductCard } from './ProductCard';
import { productsKey } from './productQueries';
import { useProductColumns } from './useProductColumns';

const statuses = ['active', 'draft', 'archived'] as const;

export function ProductList() {
  const { t } = useTranslation('products');
  const { shop } = useShop();
  const { values, set, clear, isFiltered } = useFilters(['q', 'status']);
  const columns = useProductColumns(shop);
  const query = { ...values, status: statuses.find(status => status === values.status), limit: 50 };
  const pages = usePages([...productsKey(shop), values], cursor =>
    answerOf(api.GET('/shops/{shop}/products', { params: { path: { shop }, query: { ...query, cursor } } })),
  );
  return (
    <Page
      title={t('list.title')}
      action={<>
        <Button component={Link} to={`/shops/${shop}/imports`} variant="default">{t('list.import')}</Button>
        <Button component={Link} to={`/shops/${shop}/products/new`} leftSection={<Plus size={16} aria-hidden />}>{t('list.add')}</Button>
      </>}
    >
      <Panel flush>
        <FilterBar>
          <SearchField label={t('list.search')} value={values.q ?? ''} onChange={q => set('q', q)} />
          <StatusFilter label={t('fields.status')} statuses={statuses} value={values.status} onChange={status => set('status', status)} />
        </FilterBar>
        {pages.isPending && <ListSkeleton picture />}
        {pages.error && <Failure error={pages.error} retry={() => void pages.refetch()} />}
        {pages.data && pages.rows.length === 0 && <NoProducts shop={shop} isFiltered={isFiltered} clear={clear} />}
        {pages.rows.length > 0 && (
          <>
            <ListTable
              label={t('list.title')} columns={columns} rows={pages.rows} keyOf={product => product.id}
              linkOf={product => `/shops/${shop}/products/${product.id}`} card={product => <ProductCard product={product} />}
            />
            <MorePages shown={pages.rows.length} query={pages} />
          </>
        )}
      </Panel>
    </Page>
  );
}
