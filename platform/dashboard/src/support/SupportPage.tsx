import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Setting } from '../settings/Setting';
import { Failure } from '../shared/Failure';
import { Notice } from '../shared/Notice';
import { useIsOwner } from '../shell/useIsOwner';
import { useShop } from '../shell/useShop';
import { ConsentForm } from './ConsentForm';
import { ConsentList } from './ConsentList';
import { OpenConsent } from './OpenConsent';
import { SupportVisits } from './SupportVisits';
import { consentsQuery } from './consentQueries';

/** The key that the owner lends to the platform's support, for hours, and what was done with it. Support itself sees when it may enter, no more. */
export function SupportPage() {
  const { t } = useTranslation('support');
  const { shop } = useShop();
  const mayDecide = useIsOwner();
  const query = useQuery({ ...consentsQuery(shop), refetchInterval: 20_000 });
  const consents = query.data?.items ?? [];
  const open = consents.find(({ state }) => state === 'active');
  return (
    <Setting title={t('title')} note={t('note')}>
      {query.isPending && <Skeleton height={220} />}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {!mayDecide && <Notice tone="quiet">{t('ownerOnly')}</Notice>}
      {open && <OpenConsent consent={open} mayEnd={mayDecide} />}
      {query.data && !open && mayDecide && <ConsentForm />}
      {query.data && mayDecide && <SupportVisits />}
      {consents.length > 0 && <ConsentList consents={consents} />}
    </Setting>
  );
}
