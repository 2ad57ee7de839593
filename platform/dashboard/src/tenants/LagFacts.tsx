import { useTranslation } from 'react-i18next';
import type { Lag } from '../api/types';
import { Facts } from '../shared/Facts';
import { useFormats } from '../shared/useFormats';
import classes from './Tenants.module.css';

const queues = ['outbox', 'search', 'jobs'] as const;

/** A minute is a lag that somebody may notice. */
const noticed = 60;

/** What waits in each queue, and for how long the oldest of it has. */
export function LagFacts({ lag }: { lag: Lag }) {
  const { t } = useTranslation('tenants');
  const { number } = useFormats();
  return (
    <Facts
      facts={queues.map(queue => {
        const rows = lag[`${queue}_rows`];
        const seconds = lag[`${queue}_seconds`];
        return {
          label: t(`lag.${queue}`),
          value: (
            <span className={classes.lag} data-late={seconds >= noticed || undefined}>
              {rows === 0 ? t('lag.none') : t('lag.waiting', { rows: number(rows), since: seconds < 120 ? t('lag.seconds', { count: seconds }) : t('lag.minutes', { count: Math.round(seconds / 60) }) })}
            </span>
          ),
        };
      })}
    />
  );
}
