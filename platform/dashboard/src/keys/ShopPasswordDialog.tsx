import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import classes from './Keys.module.css';
import { useKeyChange } from './keyQueries';

type Props = { tenant: Tenant; onClose: () => void; onChanged: (version: number) => void };

export function ShopPasswordDialog({ tenant: { id, name }, onClose, onChanged }: Props) {
  const { t } = useTranslation('keys');
  const change = useKeyChange(() => answerOf(api.POST('/admin/tenants/{id}/database-passwords', { params: { path: { id } } })), ({ version }) => {
    onChanged(version);
    onClose();
  });
  return (
    <FormDialog
      title={t('shop.passwordDialog.title', { name })} action={t('shop.passwordDialog.action')} isPending={change.isPending} error={change.error}
      onClose={onClose} onSubmit={() => change.mutate()}
    >
      <p>{t('shop.passwordDialog.text')}</p>
      <p className={classes.stays}>{t('shop.passwordDialog.safe')}</p>
    </FormDialog>
  );
}
