import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant } from '../api/types';
import { plansQuery } from '../plans/planQueries';
import { FormDialog } from '../shared/FormDialog';
import { useTenantChange } from './tenantQueries';

/** Gives the shop another plan, with the reason. */
export function PlanChoice({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('tenants');
  const plans = useQuery(plansQuery);
  const [plan, setPlan] = useState(tenant.plan.id);
  const [reason, setReason] = useState('');
  const give = useTenantChange(
    () => answerOf(api.PUT('/admin/tenants/{id}/plan', { params: { path: { id: tenant.id } }, body: { plan, reason: reason.trim() } })),
    onClose,
  );
  return (
    <FormDialog
      title={t('plan.title', { name: tenant.name })} action={t('plan.action')} isPending={give.isPending} error={give.error}
      disabled={plan === tenant.plan.id || !reason.trim()} onClose={onClose} onSubmit={() => give.mutate(undefined)}
    >
      <Select
        label={t('fields.plan')} value={plan} onChange={value => setPlan(value ?? tenant.plan.id)}
        data={plans.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [{ value: tenant.plan.id, label: tenant.plan.name }]}
      />
      <Textarea label={t('plan.reason')} value={reason} onChange={event => setReason(event.currentTarget.value)} maxLength={500} autosize minRows={2} />
    </FormDialog>
  );
}
