import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Erasure } from '../api/types';
import { Badge } from '../shared/Badge';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { MorePages } from '../shared/MorePages';
import { Panel } from '../shared/Panel';
import { Spyglass } from '../shared/drawings';
import { useFormats } from '../shared/useFormats';
import { usePages } from '../shared/usePages';
import { useShop } from '../shell/useShop';
import classes from './Privacy.module.css';
import { downloadCertificate } from './downloadCertificate';
import { useCounts } from './useCounts';

/** Who asked for which erasure and when; whom they concerned is nowhere any more. */
export function ErasureList() {
  const { t } = useTranslation('privacy');
  const { shop } = useShop();
  const pages = usePages(['shops', shop, 'erasures'], cursor =>
    answerOf(api.GET('/shops/{shop}/privacy/erasures', { params: { path: { shop }, query: { cursor } } })));
  return (
    <Panel title={t('list.title')} flush>
      {pages.isPending && <ListSkeleton rows={3} />}
      {pages.error && <Failure error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && pages.rows.length === 0 && <Empty drawing={<Spyglass />} sentence={t('list.empty')} />}
      {pages.rows.length > 0 && (
        <>
          <ul className={classes.entries}>{pages.rows.map(erasure => <Entry key={erasure.id} erasure={erasure} />)}</ul>
          <MorePages shown={pages.rows.length} query={pages} />
        </>
      )}
    </Panel>
  );
}

function Entry({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation('privacy');
  const { shop, time_zone } = useShop();
  const { moment } = useFormats(time_zone);
  const countsOf = useCounts();
  const when = moment(erasure.erased_at);
  const download = async () =>
    downloadCertificate(await answerOf(api.GET('/shops/{shop}/privacy/erasures/{id}', { params: { path: { shop, id: erasure.id } } })));
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <div>{countsOf(erasure.counts)}</div>
        <div className={classes.note}>{[when, erasure.requested_by].filter(Boolean).join(' · ')}</div>
      </div>
      <Badge tone={erasure.complete ? 'good' : 'bad'}>{t(erasure.complete ? 'list.complete' : 'list.left')}</Badge>
      <Button variant="default" size="xs" leftSection={<Download size={14} aria-hidden />} aria-label={t('list.downloadOf', { when })} onClick={() => void download()}>
        {t('list.download')}
      </Button>
    </li>
  );
}
