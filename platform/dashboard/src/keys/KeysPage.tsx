import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { MasterKey } from '../api/types';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import classes from './Keys.module.css';
import { KeyFigures } from './KeyFigures';
import { MasterKeyDialog } from './MasterKeyDialog';
import { RotationProgress } from './RotationProgress';
import { isRunning, masterKeyQuery } from './keyQueries';

/** The key above all keys: which version wraps, what still lies under an earlier one, and how far its rotation is. */
export function KeysPage() {
  const { t } = useTranslation('keys');
  const query = useQuery(masterKeyQuery);
  return (
    <Page title={t('title')} note={t('note')}>
      {query.isPending && <><Skeleton height={104} mb={16} /><Skeleton height={200} /></>}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && (
        <div className={classes.parts}>
          <KeyFigures master={query.data} />
          <Turn master={query.data} />
          {query.data.rotation && (
            <Panel title={t(isRunning(query.data.rotation) ? 'progress.running' : 'progress.latest')}><RotationProgress rotation={query.data.rotation} /></Panel>
          )}
          <Panel title={t('others.title')}><p className={classes.text}>{t('others.text')}</p></Panel>
        </div>
      )}
    </Page>
  );
}

/** The one action, when there is something to do; else how a new key comes in. */
function Turn({ master }: { master: MasterKey }) {
  const { t } = useTranslation('keys');
  const [isAsking, setAsking] = useState(false);
  const left = master.under_earlier_keys.reduce((sum, { count }) => sum + count, 0);
  if (isRunning(master.rotation)) return null;
  return (
    <Panel title={t(left > 0 ? 'turn.due' : 'turn.none')}>
      {left > 0
        ? <div className={classes.action}><p className={classes.text}>{t('turn.text', { version: master.current_version })}</p><Button onClick={() => setAsking(true)}>{t('turn.action')}</Button></div>
        : <Steps version={master.current_version} />}
      {isAsking && <MasterKeyDialog master={master} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function Steps({ version }: { version: number }) {
  const { t } = useTranslation('keys');
  return (
    <>
      <p className={classes.text}>{t('steps.text', { version })}</p>
      <ol className={classes.steps}>
        {(['make', 'tell', 'exchange', 'rotate', 'forget'] as const).map(step => <li key={step}><Trans t={t} i18nKey={`steps.${step}`} values={{ next: version + 1, version }} components={{ code: <code /> }} /></li>)}
      </ol>
    </>
  );
}
