import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Domain } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useDomainChange } from './domainQueries';

export function RemoveDomain({ domain: { id, shown }, onClose }: { domain: Domain; onClose: () => void }) {
  const { t } = useTranslation('domains');
  const remove = useDomainChange(
    (shop, _: void) => answerOf(api.DELETE('/shops/{shop}/domains/{id}', { params: { path: { shop, id } } })),
    onClose,
  );
  return (
    <FormDialog
      title={t('remove.title', { host: shown })} action={t('remove.action')} danger isPending={remove.isPending} error={remove.error}
      onClose={onClose} onSubmit={() => remove.mutate()}
    >
      <p>{t('remove.text')}</p>
    </FormDialog>
  );
}
