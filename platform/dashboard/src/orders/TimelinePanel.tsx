import { useTranslation } from 'react-i18next';
import type { Order, TimelineEntry } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './TimelinePanel.module.css';
import { toldOf } from './told';

/** What happened to the order, newest first. */
export function TimelinePanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const entries = [...order.timeline].sort((one, other) => other.at.localeCompare(one.at));
  return entries.length > 0 && (
    <Panel title={t('timeline.title')}>
      <ol className={classes.timeline}>
        {entries.map((entry, index) => <Happening key={`${entry.at}${entry.type}${index}`} order={order} entry={entry} />)}
      </ol>
    </Panel>
  );
}

function Happening({ order, entry }: { order: Order; entry: TimelineEntry }) {
  const { t, i18n } = useTranslation('orders');
  const { moment } = useFormats(useShop().time_zone);
  const detail = useDetail(order, entry);
  const known = (group: string, name: string | null) =>
    name && i18n.exists(`timeline.${group}.${name}`, { ns: 'orders' }) ? t(`timeline.${group}.${name}` as 'timeline.types.placed') : name;
  return (
    <li className={classes.happening}>
      <div>{known('types', entry.type)}</div>
      {detail && <div className={classes.detail}>{detail}</div>}
      <div className={classes.note}>{[moment(entry.at), known('actors', entry.actor)].filter(Boolean).join(' · ')}</div>
    </li>
  );
}

/** What an entry is about: how much money, which parcel, why. */
function useDetail(order: Order, { fields }: TimelineEntry) {
  const { t } = useTranslation('orders');
  const { money } = useFormats();
  const shipment = order.shipments.find(({ id }) => id === fields.shipment_id);
  const refund = order.refunds.find(({ id }) => id === fields.refund_id);
  const amount = typeof fields.amount === 'number' ? money({ amount: fields.amount, currency: order.totals.total.currency }) : undefined;
  const tracking = toldOf(order, shipment?.tracking_number, t('shipments.erased'));
  const reason = toldOf(order, refund?.reason, t('refunds.erased'));
  return [amount, shipment?.carrier, tracking, reason].filter(Boolean).join(' · ');
}
