import { Autocomplete, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { NewShipment, Order } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import classes from './OrderDialog.module.css';
import { Quantities, chosenLines } from './Quantities';
import { unshipped } from './possible';
import { useOrderChange } from './useOrderChange';

type Props = { order: Order; opened: boolean; onClose: () => void };

const carriers = ['DHL', 'DPD', 'FedEx', 'GLS', 'UPS', 'USPS', 'Royal Mail', '顺丰速运', '中国邮政', '菜鸟'];

export const ShipDialog = ({ opened, ...rest }: Props) => opened && <Content {...rest} />;

function Content({ order, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['orders', 'shared']);
  const [quantities, setQuantities] = useState(() => Object.fromEntries(order.lines.map(line => [line.id, unshipped(line)])));
  const [carrier, setCarrier] = useState('');
  const [tracking, setTracking] = useState('');
  const [isTried, setTried] = useState(false);
  const lines = chosenLines(quantities);
  const ship = useOrderChange(
    order.number,
    (params, body: NewShipment) => answerOf(api.POST('/shops/{shop}/orders/{number}/shipments', { params, body })),
    onClose,
  );
  const submit = () => {
    setTried(true);
    if (lines.length === 0 || !carrier.trim() || !tracking.trim()) return;
    ship.change({ lines, carrier: carrier.trim(), tracking_number: tracking.trim() });
  };
  const missing = (text: string) => isTried && !text.trim() && t('shared:field.required');
  return (
    <FormDialog
      title={t('ship.title', { number: order.number })} action={t('ship.action')} isPending={ship.isPending} error={ship.error}
      onClose={onClose} onSubmit={submit}
    >
      <Quantities
        legend={t('ship.what')} lines={order.lines} most={unshipped} value={quantities} onChange={setQuantities}
        error={isTried && lines.length === 0 ? t('ship.nothing') : undefined}
      />
      <div className={classes.pair}>
        <Autocomplete
          label={t('ship.carrier')} required data={carriers} value={carrier} onChange={setCarrier} maxLength={80} size="md" data-autofocus
          openOnFocus={false} error={missing(carrier)}
        />
        <TextInput
          label={t('ship.tracking')} required value={tracking} onChange={event => setTracking(event.currentTarget.value)} maxLength={80}
          error={missing(tracking)}
        />
      </div>
      {order.email && <p className={classes.small}>{t('ship.mail', { email: order.email })}</p>}
    </FormDialog>
  );
}
