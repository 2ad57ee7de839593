import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Status } from './StatusBadge';

type Props = { label: string; statuses: readonly Status[]; value: string | undefined; onChange: (value: string | null) => void };

export function StatusFilter({ label, statuses, value, onChange }: Props) {
  const { t } = useTranslation('shared');
  const data = statuses.map(status => ({ value: status, label: t(`status.${status}`) }));
  return (
    <Select
      size="sm" w={168} aria-label={label} placeholder={label} data={data} value={value ?? null}
      onChange={onChange} clearable allowDeselect checkIconPosition="right"
      clearButtonProps={{ 'aria-label': t('clearFilter', { label }) }}
    />
  );
}
