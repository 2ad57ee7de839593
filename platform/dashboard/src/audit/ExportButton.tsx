import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

type Props = { path: string; query: Record<string, string | undefined> };

/** The same records as a file, under the same filters. */
export function ExportButton({ path, query }: Props) {
  const { t } = useTranslation('audit');
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return (
    <Button component="a" variant="default" href={`/api/v1${path}?${asked}`} download leftSection={<Download size={16} aria-hidden />}>
      {t('export')}
    </Button>
  );
}
