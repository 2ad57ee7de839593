import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ImportReport } from '../api/types';
import { Failure } from '../shared/Failure';
import { Notice } from '../shared/Notice';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { StatusBadge } from '../shared/StatusBadge';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './ImportPage.module.css';
import { LinesTable } from './LinesTable';
import { OutcomeBar } from './OutcomeBar';
import { RunProgress } from './RunProgress';
import { importQuery } from './importQueries';
import { useFailureText } from './useFailureText';

export function ImportPage() {
  const { t } = useTranslation('imports');
  const { shop, time_zone } = useShop();
  const { id = '' } = useParams();
  const { moment } = useFormats(time_zone);
  const query = useQuery(importQuery(shop, id));
  const back = { to: `/shops/${shop}/imports`, label: t('title') };
  if (query.error && !query.data) return <Page title={t('report.title')} back={back}><Failure error={query.error} retry={() => void query.refetch()} /></Page>;
  if (!query.data) return <Page title={t('report.title')} back={back}><Skeleton height={160} /></Page>;
  const run = query.data;
  return (
    <Page
      title={run.file_name || t('runs.unnamed')} back={back}
      note={<span className={classes.note}><StatusBadge status={run.status} /> {moment(run.created_at)}</span>}
      action={run.status === 'done' && <Button component={Link} to={`/shops/${shop}/products`}>{t('report.toProducts')}</Button>}
    >
      <div className={classes.parts}><Report run={run} /></div>
    </Page>
  );
}

function Report({ run }: { run: ImportReport }) {
  const { t } = useTranslation('imports');
  const failureText = useFailureText();
  const isGoing = run.status === 'queued' || run.status === 'running';
  return (
    <>
      {isGoing && <Panel title={t('progress.label')}><RunProgress progress={run.progress} /><p className={classes.leave}>{t('progress.leave')}</p></Panel>}
      {run.failure && <Notice tone="bad">{failureText(run.failure)}</Notice>}
      {run.status === 'done' && <OutcomeBar run={run} />}
      {run.rejected.length > 0 && <LinesTable kind="rejected" run={run} />}
      {run.warnings.length > 0 && <LinesTable kind="warnings" run={run} />}
      {run.status === 'done' && run.rejected.length + run.warnings.length === 0 && <Notice tone="good">{t('report.clean')}</Notice>}
    </>
  );
}
