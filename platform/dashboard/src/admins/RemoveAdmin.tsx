import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Admin } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useAdminsChange } from './adminQueries';

export function RemoveAdmin({ admin: { id, email }, onClose }: { admin: Admin; onClose: () => void }) {
  const { t } = useTranslation('admins');
  const remove = useAdminsChange(() => answerOf(api.DELETE('/admin/admins/{id}', { params: { path: { id } } })), onClose);
  return (
    <FormDialog title={t('remove.of', { email })} action={t('remove.action')} danger isPending={remove.isPending} error={remove.error} onClose={onClose} onSubmit={() => remove.mutate(undefined)}>
      <p>{t('remove.text')}</p>
    </FormDialog>
  );
}
