import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Plan } from '../api/types';
import { Badge } from '../shared/Badge';
import { Facts } from '../shared/Facts';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { PlanDialog } from './PlanDialog';
import classes from './Plans.module.css';
import { labelOf } from './limits';

export function PlanPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const { number, bytes } = useFormats();
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title={plan.name} aside={plan.is_default && <Badge tone="going">{t('admin.default')}</Badge>}>
      <Facts
        facts={plan.limits.map(({ name, limit }) => ({
          label: t(labelOf(name)), value: limit === null ? t('admin.unlimited') : name === 'storage_bytes' ? bytes(limit) : number(limit),
        }))}
      />
      <div className={classes.foot}>
        <Link to={`/admin/tenants?plan=${plan.id}`}>{t('admin.tenants', { count: plan.tenants })}</Link>
        <Button variant="default" onClick={() => setChanging(true)} aria-label={t('admin.changeOf', { name: plan.name })}>{t('admin.change')}</Button>
      </div>
      {isChanging && <PlanDialog plan={plan} onClose={() => setChanging(false)} />}
    </Panel>
  );
}
