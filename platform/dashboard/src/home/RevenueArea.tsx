import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import type { Summary } from '../api/types';
import { exponentOf } from '../shared/money';
import { useFormats } from '../shared/useFormats';
import classes from './RevenuePanel.module.css';

type Day = Summary['last_30_days']['by_day'][number];

/** Revenue by day as an area; the same days stand in a table for readers who cannot see it. */
export function RevenueArea({ days }: { days: Day[] }) {
  const { t, i18n } = useTranslation('home');
  const { day, money } = useFormats();
  const still = useReducedMotion();
  const currency = days[0]?.revenue.currency ?? 'EUR';
  const short = new Intl.NumberFormat(i18n.language, { notation: 'compact', style: 'currency', currency, maximumFractionDigits: 1 });
  const label = (amount: number) => short.format(amount / 10 ** exponentOf(currency));
  return (
    <>
      <div className={classes.chart} aria-hidden>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={days} accessibilityLayer={false} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="date" tickFormatter={day} tickLine={false} axisLine={{ stroke: 'var(--line-strong)' }} minTickGap={40} tick={{ fill: 'var(--ink-faint)' }} />
            <YAxis tickFormatter={label} tickLine={false} axisLine={false} width={56} tickCount={4} tick={{ fill: 'var(--ink-faint)' }} />
            <Tooltip content={Tip} cursor={{ stroke: 'var(--brass)' }} isAnimationActive={false} />
            <Area dataKey="revenue.amount" type="monotone" stroke="var(--teal)" strokeWidth={2} fill="var(--teal)" fillOpacity={0.12} isAnimationActive={!still} animationDuration={200} activeDot={{ r: 4, fill: 'var(--brass)', stroke: 'var(--surface)' }} />
          </AreaChart>
        </ResponsiveContainer>
      </div>
      <div className="visually-hidden"><table>
        <caption>{t('revenue.title')}</caption>
        <tbody>
          {days.map(each => <tr key={each.date}><th scope="row">{day(each.date)}</th><td>{money(each.revenue)}</td></tr>)}
        </tbody>
      </table></div>
    </>
  );
}

function Tip({ active, payload }: TooltipContentProps) {
  const { t } = useTranslation('home');
  const { day, money } = useFormats();
  const shown = payload?.[0]?.payload as Day | undefined;
  if (!active || !shown) return null;
  return (
    <div className={classes.tip}>
      {day(shown.date)}
      <strong>{money(shown.revenue)}</strong>
      {t('figures.orders', { count: shown.orders })}
    </div>
  );
}
