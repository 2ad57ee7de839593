import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { SignedCertificate } from '../api/types';
import { Setting } from '../settings/Setting';
import { Notice } from '../shared/Notice';
import { useIsOwner } from '../shell/useIsOwner';
import { CertificatePanel } from './CertificatePanel';
import { EraseDialog } from './EraseDialog';
import { EraseForm } from './EraseForm';
import { ErasureList } from './ErasureList';
import { type Person, personIn } from './person';

/** Erasing a person for good, and the proofs of those who were. An order's page leads here with its number. Its owner alone decides about it. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const mayErase = useIsOwner();
  const [search, setSearch] = useSearchParams();
  const [person, setPerson] = useState<Person | undefined>(() => personIn(search));
  const [made, setMade] = useState<SignedCertificate>();
  const close = () => {
    setPerson(undefined);
    setSearch({}, { replace: true });
  };
  const done = (certificate: SignedCertificate) => {
    setMade(certificate);
    close();
  };
  if (!mayErase) return <Setting title={t('title')} note={t('note')}><Notice tone="quiet">{t('ownerOnly')}</Notice></Setting>;
  return (
    <Setting title={t('title')} note={t('note')}>
      {made && <CertificatePanel signed={made} />}
      <EraseForm onAsk={setPerson} />
      <ErasureList />
      {person && <EraseDialog person={person} onClose={close} onDone={done} />}
    </Setting>
  );
}
