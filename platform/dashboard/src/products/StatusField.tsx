import { Select } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export function StatusField() {
  const { t } = useTranslation(['products', 'shared']);
  const { control, watch } = useFormContext<{ status: 'active' | 'draft' | 'archived' }>();
  const data = (['active', 'draft', 'archived'] as const).map(value => ({ value, label: t(`shared:status.${value}`) }));
  return (
    <Controller
      name="status" control={control}
      render={({ field }) => (
        <Select {...field} aria-label={t('fields.status')} data={data} description={t(`page.status.${watch('status')}`)} inputWrapperOrder={['label', 'input', 'description']} />
      )}
    />
  );
}
