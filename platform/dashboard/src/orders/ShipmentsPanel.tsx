import { useTranslation } from 'react-i18next';
import type { Order } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import { Entries } from './Entries';
import { toldOf } from './told';

export function ShipmentsPanel({ order }: { order: Order }) {
  const { shipments, lines } = order;
  const { t } = useTranslation('orders');
  const { moment } = useFormats(useShop().time_zone);
  if (shipments.length === 0) return null;
  const titleOf = (id: string) => lines.find(line => line.id === id)?.title ?? '';
  const entries = shipments.map(shipment => ({
    key: shipment.id,
    title: [shipment.carrier, toldOf(order, shipment.tracking_number, t('shipments.erased'))].filter(Boolean).join(' · '),
    note: (
      <>
        {moment(shipment.created_at)}
        {shipment.lines.map(({ line_id, quantity }) => <div key={line_id}>{t('lines.some', { quantity, title: titleOf(line_id) })}</div>)}
      </>
    ),
  }));
  return <Panel title={t('shipments.title')}><Entries entries={entries} /></Panel>;
}
