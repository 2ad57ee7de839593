import { useTranslation } from 'react-i18next';
import type { OrderSummary } from '../api/types';
import { StatusBadge } from '../shared/StatusBadge';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './OrderCell.module.css';

export function OrderCard({ order }: { order: OrderSummary }) {
  const { t } = useTranslation('orders');
  const { money, moment } = useFormats(useShop().time_zone);
  return (
    <div className={classes.card}>
      <span className={classes.number}>{order.number}</span>
      <span className="figures">{money(order.total)}</span>
      <span className={classes.name}>{order.customer_name ?? t('customer.erased')}</span>
      <span className={classes.small}>{moment(order.placed_at)}</span>
      <span className={classes.badges}>
        <StatusBadge status={order.payment_status} />
        <StatusBadge status={order.status === 'cancelled' ? 'cancelled' : order.fulfilment_status} />
      </span>
    </div>
  );
}
