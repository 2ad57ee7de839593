import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './RunningImport.module.css';
import { importsQuery } from './importQueries';

/** The import that goes on right now, seen from every page of the shop. */
export function RunningImport({ shop }: { shop: string }) {
  const { t } = useTranslation('imports');
  const { data } = useQuery({ ...importsQuery(shop), staleTime: 60_000 });
  const run = data?.items.find(({ status }) => status === 'running' || status === 'queued');
  if (!run) return null;
  const { done, total } = run.progress;
  return (
    <Link to={`/shops/${shop}/imports/${run.id}`} className={classes.running}>
      <span className={classes.words}>{t('progress.label')}</span>
      <Progress value={total ? (done / total) * 100 : 100} animated={!total} className={classes.bar} aria-label={t('progress.label')} />
    </Link>
  );
}
