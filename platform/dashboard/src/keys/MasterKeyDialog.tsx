import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { MasterKey } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useFormats } from '../shared/useFormats';
import classes from './Keys.module.css';
import { useKeyChange } from './keyQueries';

/** Says what a rotation of the master key does before it begins. */
export function MasterKeyDialog({ master, onClose }: { master: MasterKey; onClose: () => void }) {
  const { t } = useTranslation('keys');
  const { number } = useFormats();
  const rotate = useKeyChange(() => answerOf(api.POST('/admin/master-key-rotation', {})), onClose);
  return (
    <FormDialog
      title={t('master.title', { version: master.current_version })} action={t('master.action')} isPending={rotate.isPending} error={rotate.error}
      onClose={onClose} onSubmit={() => rotate.mutate()}
    >
      <p>{t('master.text', { version: master.current_version })}</p>
      <ul className={classes.list}>
        {master.under_earlier_keys.filter(({ count }) => count > 0).map(({ what, count }) => (
          <li key={what}>{t('master.left', { what: t(`kinds.${what}` as 'kinds.shops'), count: number(count) })}</li>
        ))}
      </ul>
      <p className={classes.stays}>{t('master.safe')}</p>
    </FormDialog>
  );
}
