import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { StatusBadge } from '../shared/StatusBadge';
import { TestMark } from '../shared/TestMark';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import { CustomerPanel } from './CustomerPanel';
import { LinesPanel } from './LinesPanel';
import { OrderActions } from './OrderActions';
import classes from './OrderPage.module.css';
import { PaymentsPanel } from './PaymentsPanel';
import { RefundsPanel } from './RefundsPanel';
import { ShipmentsPanel } from './ShipmentsPanel';
import { TimelinePanel } from './TimelinePanel';
import { orderQuery } from './orderQueries';
import { isTest } from './told';

export function OrderPage() {
  const { t } = useTranslation('orders');
  const { shop, time_zone } = useShop();
  const { number = '' } = useParams();
  const { moment } = useFormats(time_zone);
  const query = useQuery(orderQuery(shop, number));
  const title = t('page.title', { number });
  const back = { to: `/shops/${shop}/orders`, label: t('list.title') };
  if (query.error) return <Page title={title} back={back}><Failure error={query.error} retry={() => void query.refetch()} /></Page>;
  if (!query.data) return <Page title={title} back={back}><Skeleton height={320} mb={16} /><Skeleton height={180} /></Page>;
  const order = query.data;
  const isShippable = order.status !== 'cancelled' || order.fulfilment_status !== 'unfulfilled';
  return (
    <Page
      title={title} back={back} action={<OrderActions order={order} />}
      note={
        <div className={classes.note}>
          <StatusBadge status={order.status} />
          <StatusBadge status={order.payment_status} />
          {isTest(order) && <TestMark />}
          {isShippable && <StatusBadge status={order.fulfilment_status} />}
          <span>{moment(order.placed_at)}</span>
        </div>
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <LinesPanel order={order} />
          <ShipmentsPanel order={order} />
          <RefundsPanel order={order} />
          <PaymentsPanel order={order} />
        </div>
        <div className={classes.column}>
          <CustomerPanel order={order} />
          <TimelinePanel order={order} />
        </div>
      </div>
    </Page>
  );
}
