import { useTranslation } from 'react-i18next';
import type { Overview } from '../api/types';
import { LazyDayChart } from '../shared/LazyDayChart';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { ordersByDay } from './turnover';

export function OrdersPanel({ overview }: { overview: Overview }) {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  return (
    <Panel title={t('orders.title')}>
      <LazyDayChart caption={t('orders.title')} kind="bars" height={160} figure={number} days={ordersByDay(overview)} />
    </Panel>
  );
}
