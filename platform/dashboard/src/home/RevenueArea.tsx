import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types';
import { DayChart } from '../shared/DayChart';
import { compactMoney } from '../shared/compactMoney';
import { useFormats } from '../shared/useFormats';

type Day = Summary['last_30_days']['by_day'][number];

export function RevenueArea({ days, currency }: { days: Day[]; currency: string }) {
  const { t, i18n } = useTranslation('home');
  const { money } = useFormats();
  return (
    <DayChart
      caption={t('revenue.title')} kind="area" figure={amount => money({ amount, currency })} short={compactMoney(currency, i18n.language)}
      days={days.map(({ date, revenue, orders }) => ({ date, value: revenue.amount, note: t('figures.orders', { count: orders }) }))}
    />
  );
}
