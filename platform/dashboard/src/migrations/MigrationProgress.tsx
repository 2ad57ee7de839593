import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MigrationStatus } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import classes from './Migrations.module.css';

/** How far, how fast and how long still. The run goes on without this page. */
export function MigrationProgress({ status }: { status: MigrationStatus }) {
  const { t } = useTranslation('migrations');
  const { number, moment } = useFormats();
  const { waiting, running, done, seconds_left: left } = status;
  const total = waiting + running + done;
  return (
    <Panel title={t(status.goes_on ? 'run.running' : 'run.idle')}>
      <Progress value={total > 0 ? (done / total) * 100 : 100} size="lg" aria-label={t('run.label')} />
      <div className={classes.words}>
        <span>{total > 0 ? t('run.of', { done: number(done), total: number(total) }) : t('run.none')}</span>
        {status.goes_on && <span>{t('run.now', { running: number(running), waiting: number(waiting) })}</span>}
        {status.per_second > 0 && <span>{t('run.rate', { rate: number(Math.round(status.per_second * 10) / 10) })}</span>}
        {status.goes_on && <span>{left === null ? t('run.unknown') : timeLeft(left)}</span>}
        {status.began && <span>{t('run.began', { at: moment(status.began) })}</span>}
      </div>
    </Panel>
  );

  function timeLeft(seconds: number) {
    return seconds < 60 ? t('run.seconds', { count: Math.max(1, seconds) }) : t('run.minutes', { count: Math.ceil(seconds / 60) });
  }
}
