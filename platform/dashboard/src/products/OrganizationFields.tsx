import { TagsInput, TextInput } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../shared/fieldErrors';
import classes from './ProductEditor.module.css';

export function OrganizationFields() {
  const { t } = useTranslation('products');
  const fieldError = useFieldError();
  const { register, control, formState: { errors } } = useFormContext<{ vendor: string; type: string; tags: string[] }>();
  return (
    <div className={classes.fields}>
      <TextInput {...register('vendor')} label={t('fields.vendor')} error={fieldError(errors.vendor, { max: 255 })} />
      <TextInput {...register('type')} label={t('fields.type')} error={fieldError(errors.type, { max: 255 })} />
      <Controller
        name="tags" control={control}
        render={({ field: { ref, ...field } }) => (
          <TagsInput {...field} ref={ref} label={t('fields.tags')} description={t('page.tagsHint')} splitChars={[',', '，', '、']} acceptValueOnBlur />
        )}
      />
    </div>
  );
}
