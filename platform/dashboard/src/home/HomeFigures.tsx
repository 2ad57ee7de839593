import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../api/types';
import { Figure, Figures } from '../shared/Figures';
import { TestMark } from '../shared/TestMark';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './HomeFigures.module.css';

/** The instruments: today, what waits, and whether money and orders agree. */
export function HomeFigures({ summary }: { summary: Summary }) {
  const { t } = useTranslation('home');
  const { money, number } = useFormats();
  const { shop } = useShop();
  const lost = summary.paid_not_placed;
  const orders = `/shops/${shop}/orders`;
  return (
    <Figures>
      <Figure label={t('figures.today')} value={money(summary.today.revenue)} note={<>{t('figures.orders', { count: summary.today.orders })}{summary.test_payments && <> <TestMark /></>}</>} />
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
    </Figures>
  );
}
