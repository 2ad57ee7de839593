import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TenantSummary } from '../api/types';
import type { Columns } from '../shared/ListTable';
import { useFormats } from '../shared/useFormats';
import { LimitsBadge } from './LimitsBadge';
import { StateBadge } from './StateBadge';
import classes from './Tenants.module.css';

export function useTenantColumns(plans: Map<string, string>): Columns<TenantSummary> {
  const { t, i18n } = useTranslation('tenants');
  const { money, number, date } = useFormats();
  const countries = new Intl.DisplayNames(i18n.language, { type: 'region' });
  return [
    {
      id: 'shop', header: t('fields.shop'),
      cell: ({ row: { original: tenant } }) => (
        <div className={classes.shop}>
          <Link to={`/admin/tenants/${tenant.id}`} className={classes.name}>{tenant.name}</Link>
          <div className={classes.small}>{tenant.shop}</div>
        </div>
      ),
    },
    { id: 'state', header: t('fields.state'), cell: ({ row }) => <StateBadge state={row.original.state} /> },
    {
      id: 'plan', header: t('fields.plan'),
      cell: ({ row: { original: tenant } }) => <div className={classes.plan}>{plans.get(tenant.plan) ?? tenant.plan} <LimitsBadge state={tenant.limits} /></div>,
    },
    { id: 'country', header: t('fields.country'), cell: ({ row }) => countries.of(row.original.country) },
    { id: 'orders', header: t('fields.orders'), meta: { end: true }, cell: ({ row }) => (row.original.orders_30_days === null ? '–' : number(row.original.orders_30_days)) },
    { id: 'gmv', header: t('fields.gmv'), meta: { end: true }, cell: ({ row }) => (row.original.gmv_30_days ? money(row.original.gmv_30_days) : '–') },
    { id: 'opened', header: t('fields.opened'), meta: { end: true }, cell: ({ row }) => date(row.original.opened_at) },
  ];
}
