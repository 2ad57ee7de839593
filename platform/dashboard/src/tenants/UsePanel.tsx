import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { LimitMeters } from '../plans/LimitMeters';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { PlanChoice } from './PlanChoice';
import classes from './Tenants.module.css';

/** The plan and how much of it is used, as it was measured last. */
export function UsePanel({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const { moment, money, number } = useFormats();
  const [isChanging, setChanging] = useState(false);
  const { use } = tenant;
  return (
    <Panel title={t('use.title', { plan: tenant.plan.name })} aside={<Button size="xs" variant="default" onClick={() => setChanging(true)}>{t('use.change')}</Button>}>
      <LimitMeters limits={tenant.limits.filter(({ name }) => name !== 'api_calls_per_minute')} />
      <p className={classes.measured}>
        {use ? t('use.measured', { at: moment(use.measured_at), orders: number(use.orders_30_days), gmv: money(use.gmv_30_days) }) : t('use.notMeasured')}
      </p>
      {isChanging && <PlanChoice tenant={tenant} onClose={() => setChanging(false)} />}
    </Panel>
  );
}
