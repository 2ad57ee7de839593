import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import classes from './Keys.module.css';
import { useKeyChange } from './keyQueries';

export function ShopKeyDialog({ tenant: { id, name }, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation('keys');
  const rotate = useKeyChange(() => answerOf(api.POST('/admin/tenants/{id}/keys', { params: { path: { id } } })), onClose);
  return (
    <FormDialog title={t('shop.dialog.title', { name })} action={t('shop.dialog.action')} isPending={rotate.isPending} error={rotate.error} onClose={onClose} onSubmit={() => rotate.mutate()}>
      <p>{t('shop.dialog.text')}</p>
      <p className={classes.stays}>{t('shop.dialog.safe')}</p>
    </FormDialog>
  );
}
