import type { TenantSummary } from '../api/types';
import { useFormats } from '../shared/useFormats';
import { LimitsBadge } from './LimitsBadge';
import { StateBadge } from './StateBadge';
import classes from './Tenants.module.css';

export function TenantCard({ tenant, plan }: { tenant: TenantSummary; plan: string | undefined }) {
  const { money, date } = useFormats();
  return (
    <div className={classes.card}>
      <span className={classes.name}>{tenant.name}</span>
      <span className="figures">{tenant.gmv_30_days && money(tenant.gmv_30_days)}</span>
      <span className={classes.small}>{tenant.shop}</span>
      <span className={classes.small}>{date(tenant.opened_at)}</span>
      <span className={classes.badges}><StateBadge state={tenant.state} /><LimitsBadge state={tenant.limits} /><span className={classes.small}>{plan ?? tenant.plan}</span></span>
    </div>
  );
}
