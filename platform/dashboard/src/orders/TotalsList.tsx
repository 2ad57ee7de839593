import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order } from '../api/types';
import { useFormats } from '../shared/useFormats';
import classes from './LinesPanel.module.css';

export function TotalsList({ order: { totals, refunded, shipping_method } }: { order: Order }) {
  const { t } = useTranslation('orders');
  const { money } = useFormats();
  const negative = ({ amount, currency }: typeof refunded) => money({ amount: -amount, currency });
  const isTaxIncluded = totals.total.amount === totals.subtotal.amount - totals.discount.amount + totals.shipping.amount;
  const rows = [
    { name: t('totals.subtotal'), value: money(totals.subtotal) },
    ...(totals.discount.amount > 0 ? [{ name: t('totals.discount'), value: negative(totals.discount) }] : []),
    { name: [t('totals.shipping'), shipping_method?.name].filter(Boolean).join(' · '), value: money(totals.shipping) },
    ...(totals.tax.amount > 0 ? [{ name: t(isTaxIncluded ? 'totals.taxIncluded' : 'totals.tax'), value: money(totals.tax) }] : []),
    { name: t('totals.total'), value: money(totals.total), strong: true },
    ...(refunded.amount > 0 ? [{ name: t('totals.refunded'), value: negative(refunded) }] : []),
  ];
  return (
    <dl className={classes.totals}>
      {rows.map(({ name, value, strong }) => (
        <Fragment key={name}>
          <dt data-strong={strong}>{name}</dt>
          <dd data-strong={strong}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
