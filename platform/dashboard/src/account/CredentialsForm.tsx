import { Button, PasswordInput, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Problem } from '../api/problem';
import { Notice } from '../shared/Notice';
import { useFieldError } from '../shared/fieldErrors';
import { useProblemText } from '../shared/useProblemText';
import classes from './Form.module.css';

const credentials = z.object({ email: z.email('email'), password: z.string().check(z.minLength(1, 'required')) });
export type Credentials = z.infer<typeof credentials>;

/** Asks for e-mail and password; a refusal does not tell which of the two was wrong. */
export function CredentialsForm({ signIn }: { signIn: (entered: Credentials) => Promise<unknown> }) {
  const { t } = useTranslation('account');
  const fieldError = useFieldError();
  const text = useProblemText();
  const [failure, setFailure] = useState('');
  const { register, handleSubmit, setFocus, formState: { errors, isSubmitting } } = useForm<Credentials>({
    resolver: zodResolver(credentials),
    defaultValues: { email: '', password: '' },
  });

  const submit = async (entered: Credentials) => {
    setFailure('');
    try {
      await signIn(entered);
    } catch (error) {
      const isRefused = error instanceof Problem && (error.status === 401 || error.status === 422);
      setFailure(isRefused ? t('signIn.refused') : text(error));
      setFocus('password', { shouldSelect: true });
    }
  };
  return (
    <form className={classes.form} noValidate onSubmit={handleSubmit(submit)}>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <TextInput {...register('email')} label={t('email')} type="email" autoFocus autoComplete="username" error={fieldError(errors.email)} />
      <PasswordInput
        {...register('password')} label={t('password')} autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} error={fieldError(errors.password)}
      />
      <Button type="submit" size="md" loading={isSubmitting} fullWidth>{t('signIn.action')}</Button>
    </form>
  );
}
