import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client';
import { AuditCard } from '../audit/AuditCard';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import classes from './Support.module.css';

/** The last things that support did or saw in this shop, as its audit has them. */
export function SupportVisits() {
  const { t } = useTranslation('support');
  const { shop, time_zone } = useShop();
  const query = useQuery({
    queryKey: ['shops', shop, 'audit', 'support'],
    queryFn: () => answerOf(api.GET('/shops/{shop}/audit', { params: { path: { shop }, query: { actor: 'admin', limit: 10 } } })),
    refetchInterval: 20_000,
  });
  const entries = query.data?.items ?? [];
  return (
    <Panel
      title={t('visits.title')} flush
      aside={entries.length > 0 && <Link to={`/shops/${shop}/settings/activity?actor=admin`} className={classes.all}>{t('visits.all')}</Link>}
    >
      {query.isPending && <ListSkeleton rows={2} />}
      {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && entries.length === 0 && <p className={classes.none}>{t('visits.none')}</p>}
      <ul className={classes.entries}>
        {entries.map(entry => <li key={entry.id} className={classes.entry}><AuditCard entry={entry} timeZone={time_zone} /></li>)}
      </ul>
    </Panel>
  );
}
