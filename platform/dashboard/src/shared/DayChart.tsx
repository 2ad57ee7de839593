import { useReducedMotion } from '@mantine/hooks';
import { Area, AreaChart, Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import classes from './DayChart.module.css';
import { useFormats } from './useFormats';

export type Day = { date: string; value: number; note?: string };

type Props = { caption: string; days: Day[]; kind: 'area' | 'bars'; figure: (value: number) => string; short?: (value: number) => string; height?: number };

/** A figure by day; the same days stand in a table for readers who cannot see it. */
export function DayChart({ caption, days, kind, figure, short = figure, height = 220 }: Props) {
  const { day } = useFormats();
  const still = useReducedMotion();
  const motion = { isAnimationActive: !still, animationDuration: 200 };
  const Chart = kind === 'area' ? AreaChart : BarChart;
  const tip = ({ active, payload }: TooltipContentProps) => {
    const shown = payload?.[0]?.payload as Day | undefined;
    return active && shown ? <div className={classes.tip}>{day(shown.date)}<strong>{figure(shown.value)}</strong>{shown.note}</div> : null;
  };
  return (
    <>
      <div className={classes.chart} style={{ height }} aria-hidden>
        <ResponsiveContainer width="100%" height="100%">
          <Chart data={days} accessibilityLayer={false} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="date" tickFormatter={day} tickLine={false} axisLine={{ stroke: 'var(--line-strong)' }} minTickGap={40} tick={{ fill: 'var(--ink-faint)' }} />
            <YAxis tickFormatter={short} allowDecimals={false} tickLine={false} axisLine={false} width={56} tickCount={4} interval={0} tick={{ fill: 'var(--ink-faint)' }} />
            <Tooltip content={tip} cursor={kind === 'area' ? { stroke: 'var(--brass)' } : { fill: 'var(--sunken)' }} isAnimationActive={false} />
            {kind === 'area'
              ? <Area {...motion} dataKey="value" type="monotone" stroke="var(--teal)" strokeWidth={2} fill="var(--teal)" fillOpacity={0.12} activeDot={{ r: 4, fill: 'var(--brass)', stroke: 'var(--surface)' }} />
              : <Bar {...motion} dataKey="value" fill="var(--teal-bright)" radius={[3, 3, 0, 0]} maxBarSize={24} />}
          </Chart>
        </ResponsiveContainer>
      </div>
      <div className="visually-hidden"><table>
        <caption>{caption}</caption>
        <tbody>
          {days.map(each => <tr key={each.date}><th scope="row">{day(each.date)}</th><td>{figure(each.value)}</td></tr>)}
        </tbody>
      </table></div>
    </>
  );
}
