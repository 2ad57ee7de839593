import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { Crates } from '../shared/drawings';
import { useShop } from '../shell/useShop';
import { FileUpload } from './FileUpload';
import { Runs } from './Runs';
import { importsQuery } from './importQueries';

export function ImportList() {
  const { t } = useTranslation('imports');
  const { shop } = useShop();
  const query = useQuery(importsQuery(shop));
  const runs = query.data?.items ?? [];
  return (
    <Page title={t('title')} note={t('note')}>
      <FileUpload shop={shop} />
      <Panel title={t('runs.title')} flush>
        {query.isPending && <ListSkeleton rows={3} />}
        {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
        {query.data && runs.length === 0 && <Empty drawing={<Crates />} sentence={t('runs.empty')} />}
        {runs.length > 0 && <Runs runs={runs} />}
      </Panel>
    </Page>
  );
}
