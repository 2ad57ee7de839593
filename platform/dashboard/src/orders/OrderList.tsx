import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { summaryQuery } from '../home/summaryQuery';
import { Failure } from '../shared/Failure';
import { FilterBar } from '../shared/FilterBar';
import { ListSkeleton } from '../shared/ListSkeleton';
import { ListTable } from '../shared/ListTable';
import { MorePages } from '../shared/MorePages';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { SearchField } from '../shared/SearchField';
import { StatusFilter } from '../shared/StatusFilter';
import { TestMark } from '../shared/TestMark';
import { useFilters } from '../shared/useFilters';
import { usePages } from '../shared/usePages';
import { useShop } from '../shell/useShop';
import { NoOrders } from './NoOrders';
import { OrderCard } from './OrderCard';
import classes from './OrderPage.module.css';
import { ordersKey } from './orderQueries';
import { useOrderColumns } from './useOrderColumns';

const statuses = ['open', 'completed', 'cancelled'] as const;
const payments = ['authorized', 'paid', 'partially_refunded', 'refunded', 'voided'] as const;
const fulfilments = ['unfulfilled', 'partial', 'fulfilled'] as const;

export function OrderList() {
  const { t } = useTranslation('orders');
  const shop = useShop();
  const { values, set, clear, isFiltered } = useFilters(['q', 'status', 'payment_status', 'fulfilment_status']);
  const columns = useOrderColumns(shop);
  const isTest = useQuery({ ...summaryQuery(shop.shop), staleTime: 60_000 }).data?.test_payments;
  const pages = usePages([...ordersKey(shop.shop), values], cursor => {
    const query = {
      q: values.q, limit: 50, cursor,
      status: statuses.find(each => each === values.status),
      payment_status: payments.find(each => each === values.payment_status),
      fulfilment_status: fulfilments.find(each => each === values.fulfilment_status),
    };
    return answerOf(api.GET('/shops/{shop}/orders', { params: { path: { shop: shop.shop }, query } }));
  });
  return (
    <Page title={t('list.title')} note={isTest && <span className={classes.note}><TestMark /> {t('list.test')}</span>}>
      <Panel flush>
        <FilterBar>
          <SearchField label={t('list.search')} value={values.q ?? ''} onChange={q => set('q', q)} />
          <StatusFilter label={t('fields.status')} statuses={statuses} value={values.status} onChange={value => set('status', value)} />
          <StatusFilter label={t('fields.payment')} statuses={payments} value={values.payment_status} onChange={value => set('payment_status', value)} />
          <StatusFilter label={t('fields.shipping')} statuses={fulfilments} value={values.fulfilment_status} onChange={value => set('fulfilment_status', value)} />
        </FilterBar>
        {pages.isPending && <ListSkeleton />}
        {pages.error && <Failure error={pages.error} retry={() => void pages.refetch()} />}
        {pages.data && pages.rows.length === 0 && <NoOrders shop={shop} isFiltered={isFiltered} clear={clear} />}
        {pages.rows.length > 0 && (
          <>
            <ListTable
              label={t('list.title')} columns={columns} rows={pages.rows} keyOf={order => order.number}
              linkOf={order => `/shops/${shop.shop}/orders/${order.number}`} card={order => <OrderCard order={order} />}
            />
            <MorePages shown={pages.rows.length} query={pages} />
          </>
        )}
      </Panel>
    </Page>
  );
}
