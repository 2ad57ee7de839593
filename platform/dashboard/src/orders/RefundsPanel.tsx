import { useTranslation } from 'react-i18next';
import type { Order } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import { Entries } from './Entries';
import { toldOf } from './told';

export function RefundsPanel({ order }: { order: Order }) {
  const { refunds, lines } = order;
  const { t } = useTranslation('orders');
  const { money, moment } = useFormats(useShop().time_zone);
  if (refunds.length === 0) return null;
  const titleOf = (id: string) => lines.find(line => line.id === id)?.title ?? '';
  const state = (status: string) => (status === 'pending' || status === 'failed') && <div>{t(`refunds.${status}`)}</div>;
  const entries = refunds.map(refund => ({
    key: refund.id,
    title: toldOf(order, refund.reason, t('refunds.erased')) || t('refunds.noReason'),
    figure: money(refund.amount),
    note: (
      <>
        {moment(refund.created_at)}
        {state(refund.status)}
        {refund.lines.map(({ line_id, quantity }) => <div key={line_id}>{t('lines.some', { quantity, title: titleOf(line_id) })}</div>)}
      </>
    ),
  }));
  return <Panel title={t('refunds.title')}><Entries entries={entries} /></Panel>;
}
