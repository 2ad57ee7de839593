import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { Spyglass } from '../shared/drawings';
import { FlagPanel } from './FlagPanel';
import classes from './Flags.module.css';
import { flagsQuery } from './flagQueries';

/** What is released gradually: to how many shops, how it does there, and the brake. */
export function FlagsPage() {
  const { t } = useTranslation('flags');
  const query = useQuery({ ...flagsQuery, refetchInterval: 30_000 });
  const flags = query.data?.items ?? [];
  return (
    <Page title={t('title')} note={t('note')}>
      {query.isPending && <Skeleton height={320} />}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && flags.length === 0 && <Panel flush><Empty drawing={<Spyglass />} sentence={t('empty')} /></Panel>}
      <div className={classes.flags}>{flags.map(flag => <FlagPanel key={flag.name} flag={flag} />)}</div>
    </Page>
  );
}
