import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../api/types';
import { useFormats } from '../shared/useFormats';
import { usePace } from '../shared/usePace';
import classes from './RunProgress.module.css';

/** How far, how fast and how long still. The run goes on without this page. */
export function RunProgress({ progress: { done, total } }: { progress: ImportRun['progress'] }) {
  const { t } = useTranslation('imports');
  const { number } = useFormats();
  const pace = usePace(done, total || null);
  const share = total ? (done / total) * 100 : 100;
  return (
    <div className={classes.progress}>
      <Progress value={share} size="lg" animated={!total} striped={!total} aria-label={t('progress.label')} />
      <div className={classes.words}>
        <span>{total ? t('progress.of', { done: number(done), total: number(total) }) : t('progress.counting')}</span>
        {pace && <span>{t('progress.rate', { rate: number(Math.round(pace.perSecond)) })}</span>}
        {pace?.secondsLeft !== undefined && <span>{timeLeft(pace.secondsLeft)}</span>}
      </div>
    </div>
  );

  function timeLeft(seconds: number) {
    return seconds < 60
      ? t('progress.seconds', { count: Math.max(1, Math.ceil(seconds)) })
      : t('progress.minutes', { count: Math.ceil(seconds / 60) });
  }
}
