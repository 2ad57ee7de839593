import { Button, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Panel } from '../shared/Panel';
import { useFieldError } from '../shared/fieldErrors';
import classes from './Privacy.module.css';
import type { Person } from './person';

const wanted = z.object({ email: z.email('email') });

export function EraseForm({ onAsk }: { onAsk: (person: Person) => void }) {
  const { t } = useTranslation('privacy');
  const fieldError = useFieldError();
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver: zodResolver(wanted), defaultValues: { email: '' } });
  return (
    <Panel title={t('erase.title')}>
      <form noValidate className={classes.form} onSubmit={handleSubmit(({ email }) => onAsk({ as: 'email', value: email }))}>
        <TextInput
          {...register('email')} label={t('erase.email')} description={t('erase.hint')} type="email" autoComplete="off"
          error={fieldError(errors.email)} className={classes.field}
        />
        <Button type="submit" variant="default">{t('erase.open')}</Button>
      </form>
    </Panel>
  );
}
