import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeyRotation } from '../api/types';
import { Notice } from '../shared/Notice';
import { useFormats } from '../shared/useFormats';
import { usePace } from '../shared/usePace';
import classes from './Keys.module.css';
import { isRunning } from './keyQueries';

/** How far, how fast and how long still. The rotation goes on without this page. */
export function RotationProgress({ rotation }: { rotation: KeyRotation }) {
  const { t } = useTranslation('keys');
  const { number, moment } = useFormats();
  const { done, total, phase, to_version: version, started_at: started, finished_at: finished, last_error: failure } = rotation;
  const pace = usePace(done, total || null);
  const runs = isRunning(rotation);
  const share = total > 0 ? (done / total) * 100 : runs ? 0 : 100;
  return (
    <div className={classes.progress}>
      <Progress value={share} size="lg" aria-label={t('progress.label', { version })} />
      <div className={classes.words}>
        <span>{total > 0 ? t('progress.of', { done: number(done), total: number(total) }) : t(runs ? 'progress.counting' : 'progress.nothing')}</span>
        {runs && pace && <span>{t('progress.rate', { rate: number(Math.round(pace.perSecond * 10) / 10) })}</span>}
        {runs && phase === 'rewrapping' && <span>{pace?.secondsLeft === undefined ? t('progress.unknown') : timeLeft(pace.secondsLeft)}</span>}
        <span>{finished ? t('progress.finished', { at: moment(finished) }) : t('progress.began', { at: moment(started) })}</span>
      </div>
      <p className={classes.soft}>{t(`phases.${phase}`, { version })}</p>
      {failure && runs && <Notice tone="bad">{t('progress.stuck', { failure })}</Notice>}
    </div>
  );

  function timeLeft(seconds: number) {
    return seconds < 60 ? t('progress.seconds', { count: Math.max(1, Math.ceil(seconds)) }) : t('progress.minutes', { count: Math.ceil(seconds / 60) });
  }
}
