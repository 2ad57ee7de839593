import { useTranslation } from 'react-i18next';
import type { Flag } from '../api/types';
import { LazyDayChart } from '../shared/LazyDayChart';
import { useFormats } from '../shared/useFormats';
import classes from './Flags.module.css';
import { errorRate, lastDays } from './sides';

/** How often each side was taken and how often it failed: what a share is raised or stopped by. */
export function FlagDays({ flag }: { flag: Flag }) {
  const { t } = useTranslation('flags');
  const { number, percent } = useFormats();
  const { metrics } = flag;
  const sides = (['on', 'off'] as const).filter(side => metrics[side].evaluations > 0);
  if (sides.length === 0) return <p className={classes.none}>{t('days.none')}</p>;
  return (
    <div className={classes.sides}>
      {sides.map(side => (
        <section key={side} className={classes.side}>
          <h3>{t(`days.${side}`)}</h3>
          <p className={classes.small}>
            {t('days.sum', { asked: number(metrics[side].evaluations), failed: number(metrics[side].errors), rate: percent(errorRate(metrics[side])) })}
          </p>
          <LazyDayChart
            caption={t('days.caption', { side: t(`days.${side}`) })} kind="bars" height={120} figure={number}
            days={lastDays(metrics.by_day, side).map(({ date, evaluations, errors }) => ({ date, value: evaluations, note: t('days.failed', { failed: number(errors) }) }))}
          />
        </section>
      ))}
    </div>
  );
}
