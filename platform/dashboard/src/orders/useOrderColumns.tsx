import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrderSummary, Shop } from '../api/types';
import type { Columns } from '../shared/ListTable';
import { StatusBadge } from '../shared/StatusBadge';
import { useFormats } from '../shared/useFormats';
import classes from './OrderCell.module.css';

export function useOrderColumns({ shop, time_zone }: Shop): Columns<OrderSummary> {
  const { t } = useTranslation('orders');
  const formats = useFormats(time_zone);
  return useMemo(() => [
    {
      id: 'number', header: t('fields.order'),
      cell: ({ row: { original: order } }) => (
        <>
          <Link to={`/shops/${shop}/orders/${order.number}`}>{order.number}</Link>
          <div className={classes.small}>{formats.moment(order.placed_at)}</div>
        </>
      ),
    },
    {
      id: 'customer', header: t('fields.customer'),
      cell: ({ row: { original: order } }) => (
        <div className={classes.customer}>
          <div className={classes.name}>{order.customer_name ?? t('customer.erased')}</div>
          <div className={classes.small}>{order.email}</div>
        </div>
      ),
    },
    { id: 'payment', header: t('fields.payment'), cell: ({ row }) => <StatusBadge status={row.original.payment_status} /> },
    {
      id: 'fulfilment', header: t('fields.shipping'),
      cell: ({ row: { original: order } }) => <StatusBadge status={order.status === 'cancelled' ? 'cancelled' : order.fulfilment_status} />,
    },
    { id: 'items', header: t('fields.items'), meta: { end: true }, cell: ({ row }) => formats.number(row.original.items_count) },
    { id: 'total', header: t('fields.total'), meta: { end: true }, cell: ({ row }) => formats.money(row.original.total) },
  ], [t, formats, shop]);
}
