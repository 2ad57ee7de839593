import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Setting } from '../settings/Setting';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { Panel } from '../shared/Panel';
import { DistantShip } from '../shared/drawings';
import { useIsOwner } from '../shell/useIsOwner';
import { useShop } from '../shell/useShop';
import { AddDomain } from './AddDomain';
import { DomainPanel } from './DomainPanel';
import classes from './Domains.module.css';
import { domainsQuery } from './domainQueries';

/** The names under which shoppers find the shop. Its owner alone decides about them; support sees them. */
export function DomainsPage() {
  const { t } = useTranslation('domains');
  const { shop } = useShop();
  const mayDecide = useIsOwner();
  const query = useQuery(domainsQuery(shop));
  const domains = query.data?.items ?? [];
  return (
    <Setting title={t('title')} note={t('note')}>
      {query.data && <Panel title={t('given')}><p className={classes.host}>{query.data.platform_host}</p></Panel>}
      {mayDecide && <AddDomain />}
      {query.isPending && <Panel flush><ListSkeleton rows={2} /></Panel>}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && domains.length === 0 && <Panel flush><Empty drawing={<DistantShip />} sentence={t('empty')} /></Panel>}
      {domains.map(domain => <DomainPanel key={domain.id} domain={domain} mayDecide={mayDecide} />)}
    </Setting>
  );
}
