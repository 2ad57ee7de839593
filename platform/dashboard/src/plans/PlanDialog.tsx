import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Plan } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { labelOf, limitOf, typedOf } from './limits';
import { plansQuery } from './planQueries';

/** A plan's name and limits; they hold at once for every shop that has it. */
export function PlanDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('plans');
  const client = useQueryClient();
  const [name, setName] = useState(plan.name);
  const [typed, setTyped] = useState(() => plan.limits.map(limit => typedOf(limit.name, limit.limit)));
  const wanted = plan.limits.map((limit, index) => ({ name: limit.name, limit: limitOf(limit.name, typed[index]!) }));
  const limits = wanted.flatMap(({ name, limit }) => (limit === undefined ? [] : [{ name, limit }]));
  const isWrong = !name.trim() || limits.length < wanted.length;
  const save = useMutation({
    mutationFn: () => answerOf(api.PUT('/admin/plans/{id}', {
      params: { path: { id: plan.id } }, body: { name: name.trim(), limits, version: plan.version },
    })),
    onSettled: () => client.invalidateQueries({ queryKey: plansQuery.queryKey }),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={t('admin.changeOf', { name: plan.name })} action={t('admin.save')} isPending={save.isPending} error={save.error}
      disabled={isWrong} onClose={onClose} onSubmit={() => save.mutate()}
    >
      <p>{t('admin.effect', { count: plan.tenants })}</p>
      <TextInput label={t('admin.name')} value={name} onChange={event => setName(event.currentTarget.value)} maxLength={60} data-autofocus />
      {wanted.map((limit, index) => (
        <TextInput
          key={limit.name} label={t(limit.name === 'storage_bytes' ? 'admin.storageGb' : labelOf(limit.name))} placeholder={t('admin.unlimited')} inputMode="decimal"
          value={typed[index]} onChange={event => setTyped(typed.with(index, event.currentTarget.value))}
          error={limit.limit === undefined ? t('admin.wrong') : undefined}
        />
      ))}
    </FormDialog>
  );
}
