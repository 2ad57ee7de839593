import { useTranslation } from 'react-i18next';
import type { Order } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import { Entries } from './Entries';
import { paymentStatus } from './told';

export function PaymentsPanel({ order: { payments } }: { order: Order }) {
  const { t, i18n } = useTranslation('orders');
  const { money, moment } = useFormats(useShop().time_zone);
  const known = (group: string, name: string) =>
    i18n.exists(`${group}.${name}`, { ns: 'orders' }) ? t(`${group}.${name}` as 'providers.sandbox') : name;
  const entries = payments.map(payment => ({
    key: payment.id,
    title: `${known('providers', payment.provider)} · ${known('payments.status', paymentStatus(payment))}`,
    figure: money(payment.amount),
    note: (
      <>
        {moment(payment.created_at)}
        {payment.captured.amount > 0 && payment.captured.amount !== payment.amount.amount && <div>{t('payments.captured', { amount: money(payment.captured) })}</div>}
        {payment.refunded.amount > 0 && <div>{t('payments.refunded', { amount: money(payment.refunded) })}</div>}
      </>
    ),
  }));
  return entries.length > 0 && <Panel title={t('payments.title')}><Entries entries={entries} /></Panel>;
}
