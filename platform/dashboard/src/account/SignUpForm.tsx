import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../shared/Notice';
import { useFieldError } from '../shared/fieldErrors';
import { AddressField } from './AddressField';
import classes from './Form.module.css';
import { MarketFields } from './MarketFields';
import { PasswordHint } from './PasswordHint';
import { presetsFor, thisBrowser } from './presets';
import { type SignUpValues, signUpForm } from './signUpForm';
import { useSendInTime } from './useSendInTime';
import { useSignUp } from './useSignUp';

type Props = {
  countries: { code: string; currency: string }[];
  templates: { id: string; name: string }[];
  onSketch: (sketch: { name: string; shop: string }) => void;
};

export function SignUpForm({ countries, templates, onSketch }: Props) {
  const { t } = useTranslation('account');
  const fieldError = useFieldError();
  const [presets] = useState(() => presetsFor(countries, thisBrowser()));
  const form = useForm<SignUpValues>({
    resolver: zodResolver(signUpForm),
    mode: 'onTouched',
    defaultValues: { name: '', shop: '', email: '', password: '', template: templates[0]?.id ?? '', ...presets },
  });
  const { register, control, formState: { errors, isSubmitting } } = form;
  const { submit, failure, isOpening, isKnown } = useSignUp(form);
  const { send, isWaiting } = useSendInTime(form, submit);
  const [name, shop, email, password] = form.watch(['name', 'shop', 'email', 'password']);
  useEffect(() => onSketch({ name, shop }), [name, shop, onSketch]);
  return (
    <form className={classes.form} noValidate onSubmit={event => void send(event)}>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <TextInput
        {...register('name')} label={t('signUp.name')} placeholder={t('signUp.nameExample')} autoFocus autoComplete="organization"
        error={fieldError(errors.name, { max: 80 })}
      />
      <AddressField form={form} />
      <TextInput
        {...register('email')} label={t('email')} type="email" inputMode="email" autoComplete="email"
        error={fieldError(errors.email)}
      />
      <div>
        <PasswordInput
          {...register('password')} label={t('password')} autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          error={fieldError(errors.password)}
        />
        <PasswordHint password={password} ownWords={[name, shop, email.split('@')[0] ?? '']} />
      </div>
      {templates.length > 1 && (
        <Controller
          name="template" control={control}
          render={({ field }) => (
            <Select {...field} label={t('signUp.template')} data={templates.map(({ id, name: label }) => ({ value: id, label }))} />
          )}
        />
      )}
      <MarketFields form={form} countries={countries} />
      {isKnown && <Notice tone="brass">{t('signUp.yours')} <Link to="/signin">{t('signIn.action')}</Link></Notice>}
      <Button type="submit" size="md" loading={isWaiting || isSubmitting || isOpening} fullWidth>{t('signUp.action')}</Button>
      <div role="status" className={classes.market}>{isOpening && t('signUp.opening')}</div>
    </form>
  );
}
