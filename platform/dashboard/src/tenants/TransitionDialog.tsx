import { Radio, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant, TenantState } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useTenantChange } from './tenantQueries';

const hard = new Set<TenantState>(['restricted', 'suspended', 'closing', 'closed']);

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Takes the shop one step further. The reason is shown to its owner, and closing has a day. */
export function TransitionDialog({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('tenants');
  const [to, setTo] = useState<TenantState>();
  const [reason, setReason] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const take = useTenantChange(
    (state: TenantState) => answerOf(api.POST('/admin/tenants/{id}/transitions', {
      params: { path: { id: tenant.id } }, body: { to: state, reason: reason.trim(), closes_on: state === 'closing' ? closesOn : null },
    })),
    onClose,
  );
  const isComplete = to !== undefined && reason.trim().length >= 3 && (to !== 'closing' || closesOn !== '');
  return (
    <FormDialog
      title={t('transition.title', { name: tenant.name })} action={to ? t(`transition.${to}`) : t('transition.action')} dismiss={t('transition.dismiss')} danger={to && hard.has(to)}
      isPending={take.isPending} error={take.error} disabled={!isComplete} onClose={onClose} onSubmit={() => to && take.mutate(to)}
    >
      <Radio.Group label={t('transition.to')} value={to ?? ''} onChange={value => setTo(value as TenantState)}>
        <Stack gap="xs" mt="xs">
          {tenant.allowed.map(state => <Radio key={state} value={state} label={t(`states.${state}`)} description={t(`about.${state}`)} />)}
        </Stack>
      </Radio.Group>
      {to === 'closing' && (
        <TextInput type="date" label={t('transition.day')} description={t('transition.dayHint')} value={closesOn} min={tomorrow()} onChange={event => setClosesOn(event.currentTarget.value)} />
      )}
      <Textarea
        label={t('transition.reason')} description={t('transition.reasonHint')} value={reason} onChange={event => setReason(event.currentTarget.value)}
        maxLength={500} autosize minRows={2}
      />
    </FormDialog>
  );
}
