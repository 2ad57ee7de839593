import { TextInput } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../shared/fieldErrors';
import classes from './ProductEditor.module.css';
import { EditorSkeleton } from './EditorSkeleton';

const DescriptionEditor = lazy(async () => ({ default: (await import('./DescriptionEditor')).DescriptionEditor }));

type About = { title: string; description: string };

export function AboutFields() {
  const { t } = useTranslation('products');
  const fieldError = useFieldError();
  const { register, control, formState: { errors } } = useFormContext<About>();
  return (
    <div className={classes.fields}>
      <TextInput {...register('title')} label={t('fields.title')} error={fieldError(errors.title, { max: 255 })} />
      <Controller
        name="description" control={control}
        render={({ field }) => (
          <Suspense fallback={<EditorSkeleton label={t('fields.description')} />}>
            <DescriptionEditor label={t('fields.description')} html={field.value} onChange={field.onChange} />
          </Suspense>
        )}
      />
    </div>
  );
}
