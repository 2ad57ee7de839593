import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client';
import type { AuditEntry } from '../api/types';
import { AuditCard } from '../audit/AuditCard';
import { useAuditWords } from '../audit/useAuditWords';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import classes from './Support.module.css';

const most = 10;
const none: AuditEntry[] = [];

/** The last things that support did or saw in this shop, as its audit has them. */
export function SupportVisits() {
  const { t } = useTranslation('support');
  const { shop, currency, time_zone } = useShop();
  const query = useQuery({
    queryKey: ['shops', shop, 'audit', 'support'],
    queryFn: () => answerOf(api.GET('/shops/{shop}/audit', { params: { path: { shop }, query: { actor: 'admin', limit: 50 } } })),
    refetchInterval: 20_000,
  });
  const words = useAuditWords(query.data?.items ?? none, { shop, currency });
  const visits = words.rows.slice(0, most);
  return (
    <Panel
      title={t('visits.title')} flush
      aside={visits.length > 0 && <Link to={`/shops/${shop}/settings/activity?actor=admin`} className={classes.all}>{t('visits.all')}</Link>}
    >
      {query.isPending && <ListSkeleton rows={2} />}
      {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && visits.length === 0 && <p className={classes.none}>{t('visits.none')}</p>}
      <ul className={classes.entries}>
        {visits.map(told => <li key={told.id} className={classes.entry}><AuditCard told={told} words={words} timeZone={time_zone} /></li>)}
      </ul>
    </Panel>
  );
}
