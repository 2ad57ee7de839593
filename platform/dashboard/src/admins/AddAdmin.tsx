import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { FormDialog } from '../shared/FormDialog';
import { useAdminsChange } from './adminQueries';

export function AddAdmin({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admins', 'account']);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const add = useAdminsChange((body: { email: string; password: string }) => answerOf(api.POST('/admin/admins', { body })), onClose);
  return (
    <FormDialog
      title={t('add.title')} action={t('add.action')} isPending={add.isPending} error={add.error} disabled={!email.includes('@') || password.length < 10}
      onClose={onClose} onSubmit={() => add.mutate({ email: email.trim(), password })}
    >
      <TextInput type="email" label={t('account:email')} value={email} onChange={event => setEmail(event.currentTarget.value)} autoComplete="off" data-autofocus />
      <PasswordInput
        label={t('account:password')} description={t('add.hint')} value={password} onChange={event => setPassword(event.currentTarget.value)}
        autoComplete="new-password" visibilityToggleButtonProps={{ 'aria-label': t('account:showPassword') }}
      />
    </FormDialog>
  );
}
