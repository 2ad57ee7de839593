import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useTenantChange } from './tenantQueries';

type Choice = 'share' | 'on' | 'off';

type Props = { tenant: Tenant; flag: Tenant['flags'][number]; onClose: () => void };

/** Makes this shop an exception of a flag, or lets the share decide again. */
export function FlagChoice({ tenant, flag, onClose }: Props) {
  const { t } = useTranslation('tenants');
  const now: Choice = flag.because === 'override' ? (flag.on ? 'on' : 'off') : 'share';
  const [choice, setChoice] = useState<Choice>(now);
  const [reason, setReason] = useState('');
  const params = { path: { name: flag.name, id: tenant.id } };
  const change = useTenantChange(
    () => (choice === 'share'
      ? answerOf(api.DELETE('/admin/flags/{name}/overrides/{id}', { params }))
      : answerOf(api.PUT('/admin/flags/{name}/overrides/{id}', { params, body: { on: choice === 'on', reason: reason.trim() } }))),
    onClose,
  );
  return (
    <FormDialog
      title={t('flags.changeOf', { name: flag.name })} action={t('flags.save')} isPending={change.isPending} error={change.error}
      disabled={choice === now || (choice !== 'share' && !reason.trim())} onClose={onClose} onSubmit={() => change.mutate(undefined)}
    >
      <Radio.Group label={t('flags.inThisShop')} value={choice} onChange={value => setChoice(value as Choice)}>
        <Stack gap="xs" mt="xs">
          {(['share', 'on', 'off'] as const).map(each => <Radio key={each} value={each} label={t(`flags.choice.${each}`)} />)}
        </Stack>
      </Radio.Group>
      {choice !== 'share' && (
        <Textarea label={t('flags.reason')} value={reason} onChange={event => setReason(event.currentTarget.value)} maxLength={500} autosize minRows={2} />
      )}
    </FormDialog>
  );
}
