import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ShopKeysPanel } from '../keys/ShopKeysPanel';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { AboutPanel } from './AboutPanel';
import { LifePanel } from './LifePanel';
import { StateBadge } from './StateBadge';
import { SupportPanel } from './SupportPanel';
import { TenantDomains } from './TenantDomains';
import { TenantFlags } from './TenantFlags';
import classes from './Tenants.module.css';
import { UsePanel } from './UsePanel';
import { WorkPanel } from './WorkPanel';
import { tenantQuery } from './tenantQueries';

/** One shop: numbers and decisions, nothing of its content. */
export function TenantPage() {
  const { t } = useTranslation('tenants');
  const { id = '' } = useParams();
  const query = useQuery({ ...tenantQuery(id), refetchInterval: 30_000 });
  const back = { to: '/admin/tenants', label: t('list.title') };
  if (query.error && !query.data) return <Page title={t('page.title')} back={back}><Failure error={query.error} retry={() => void query.refetch()} /></Page>;
  if (!query.data) return <Page title={t('page.title')} back={back}><Skeleton height={260} mb={16} /><Skeleton height={180} /></Page>;
  const tenant = query.data;
  return (
    <Page
      title={tenant.name} back={back}
      note={<div className={classes.note}><StateBadge state={tenant.state} /><a href={tenant.storefront_url} target="_blank" rel="noreferrer">{tenant.shop}</a></div>}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <LifePanel tenant={tenant} />
          <UsePanel tenant={tenant} />
          <TenantFlags tenant={tenant} />
          <ShopKeysPanel tenant={tenant} />
        </div>
        <div className={classes.column}>
          <SupportPanel tenant={tenant} />
          <WorkPanel tenant={tenant} />
          <AboutPanel tenant={tenant} />
          <TenantDomains domains={tenant.domains} />
        </div>
      </div>
    </Page>
  );
}
