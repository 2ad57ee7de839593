import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../api/types';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './Figures.module.css';

/** The instruments: today, what waits, and whether money and orders agree. */
export function Figures({ summary }: { summary: Summary }) {
  const { t } = useTranslation('home');
  const { money, number } = useFormats();
  const { shop } = useShop();
  const lost = summary.paid_not_placed;
  const orders = `/shops/${shop}/orders`;
  return (
    <dl className={classes.figures}>
      <Figure label={t('figures.today')} value={money(summary.today.revenue)} note={t('figures.orders', { count: summary.today.orders })} />
      <Figure
        label={t('figures.open')} value={number(summary.open_orders)}
        note={<Link to={`${orders}?status=open`}>{t('figures.seeOrders')}</Link>}
      />
      <Figure
        label={t('figures.toShip')} value={number(summary.unfulfilled_orders)}
        note={<Link to={`${orders}?status=open&fulfilment_status=unfulfilled`}>{t('figures.seeToShip')}</Link>}
      />
      <Figure
        label={t('figures.paidNotPlaced')} value={number(lost)} isBad={lost > 0}
        note={
          <span className={classes.verdict} data-bad={lost > 0 || undefined}>
            {lost > 0 ? <CircleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
            {t(lost > 0 ? 'figures.lost' : 'figures.agree')}
          </span>
        }
      />
    </dl>
  );
}

function Figure({ label, value, note, isBad }: { label: string; value: string; note: ReactNode; isBad?: boolean }) {
  return (
    <div className={classes.figure} data-bad={isBad || undefined}>
      <dt>{label}</dt>
      <dd className={classes.value}>{value}</dd>
      <dd className={classes.note}>{note}</dd>
    </div>
  );
}
