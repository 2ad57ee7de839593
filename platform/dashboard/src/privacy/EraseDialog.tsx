import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { SignedCertificate } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import classes from './Privacy.module.css';
import { type Person, isSame } from './person';
import { useErase } from './useErase';

type Props = { person: Person; onClose: () => void; onDone: (certificate: SignedCertificate) => void };

/** Says what goes and what stays, and wants the person named once more: this cannot be taken back. */
export function EraseDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('privacy');
  const [typed, setTyped] = useState('');
  const erase = useErase(onDone);
  const goes = ['name', 'keys', 'mails', 'search'] as const;
  const stays = ['books', 'stock', 'certificate', 'backups'] as const;
  return (
    <FormDialog
      title={t('dialog.title')} action={t('dialog.action')} danger isPending={erase.isPending} error={erase.error}
      disabled={!isSame(typed, person)} onClose={onClose} onSubmit={() => erase.mutate(person)}
    >
      <p><Trans t={t} i18nKey={`dialog.${person.as}`} values={{ value: person.value }} components={{ b: <b className={classes.whom} /> }} /></p>
      <div className={classes.sides}>
        <div className={classes.goes}>
          <h3>{t('dialog.goes.title')}</h3>
          <ul>{goes.map(what => <li key={what}>{t(`dialog.goes.${what}`)}</li>)}</ul>
        </div>
        <div className={classes.stays}>
          <h3>{t('dialog.stays.title')}</h3>
          <ul>{stays.map(what => <li key={what}>{t(`dialog.stays.${what}`)}</li>)}</ul>
        </div>
      </div>
      <TextInput
        label={t(person.as === 'email' ? 'dialog.confirmEmail' : 'dialog.confirmOrder')} description={t('dialog.final')} value={typed}
        onChange={event => setTyped(event.currentTarget.value)} autoComplete="off" data-autofocus
      />
    </FormDialog>
  );
}
