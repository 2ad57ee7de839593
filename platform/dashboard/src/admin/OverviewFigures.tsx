import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Money, Overview } from '../api/types';
import { Figure, Figures } from '../shared/Figures';
import { useFormats } from '../shared/useFormats';

const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);

export function OverviewFigures({ overview: { tenants, sign_ups, turnover, attention } }: { overview: Overview }) {
  const { t } = useTranslation('admin');
  const { number, money } = useFormats();
  const largest = [...turnover].sort((one, other) => other.orders - one.orders)[0];
  const waiting = attention.filter(({ about }) => about === 'applied').length;
  const gmvOf = (gmv: Money, others: number) => (others > 0 ? t('figures.gmv', { amount: money(gmv), count: others }) : money(gmv));
  return (
    <Figures>
      <Figure label={t('figures.shops')} value={number(sum(tenants.map(({ count }) => count)))} note={<Link to="/admin/tenants">{t('figures.seeShops')}</Link>} />
      <Figure label={t('figures.signUps')} value={number(sum(sign_ups.map(({ count }) => count)))} note={t('figures.waiting', { count: waiting })} />
      <Figure
        label={t('figures.orders')} value={number(sum(turnover.map(({ orders }) => orders)))}
        note={largest ? gmvOf(largest.gmv, turnover.length - 1) : t('figures.noOrders')}
      />
      <Figure label={t('figures.attention')} value={number(attention.length)} note={t(attention.length > 0 ? 'figures.look' : 'figures.calm')} />
    </Figures>
  );
}
