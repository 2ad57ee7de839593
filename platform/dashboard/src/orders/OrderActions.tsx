import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order } from '../api/types';
import { CancelDialog } from './CancelDialog';
import { RefundDialog } from './RefundDialog';
import { ShipDialog } from './ShipDialog';
import { possible } from './possible';

/** What can be done with the order as it stands; the likely next thing is the primary one. */
export function OrderActions({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const [open, setOpen] = useState<'ship' | 'refund' | 'cancel'>();
  const can = possible(order);
  const close = () => setOpen(undefined);
  return (
    <>
      {can.cancel && <Button variant="default" onClick={() => setOpen('cancel')}>{t('cancel.open')}</Button>}
      {can.refund && <Button variant="default" onClick={() => setOpen('refund')}>{t('refund.open')}</Button>}
      {can.ship && <Button onClick={() => setOpen('ship')}>{t('ship.open')}</Button>}
      <ShipDialog order={order} opened={open === 'ship'} onClose={close} />
      <RefundDialog order={order} opened={open === 'refund'} onClose={close} />
      <CancelDialog order={order} opened={open === 'cancel'} onClose={close} />
    </>
  );
}
