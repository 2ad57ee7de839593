import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Tenant } from '../api/types';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useProblemText } from '../shared/useProblemText';
import { rememberVisit } from '../support/visit';
import classes from './Tenants.module.css';

/** The way into the shop, open only while its owner lets support in. */
export function SupportPanel({ tenant: { id, shop, name, consent } }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const { moment } = useFormats();
  const text = useProblemText();
  const enter = useMutation({
    mutationFn: () => answerOf(api.POST('/admin/tenants/{id}/entries', { params: { path: { id } } })),
    // A page of its own load: what was cached of another sign-in must not be seen here.
    onSuccess: () => {
      rememberVisit({ shop, tenant: id, name });
      window.location.assign(`/shops/${shop}`);
    },
  });
  return (
    <Panel title={t('support.title')}>
      <div className={classes.parts}>
        {consent
          ? <Notice tone="good">{t('support.open', { until: moment(consent.expires_at) })}</Notice>
          : <p className={classes.soft}>{t('support.none')}</p>}
        {consent?.reason && <div><p className={classes.small}>{t('support.note')}</p><p className={classes.reason}>{consent.reason}</p></div>}
        {enter.error && <Notice tone="bad">{text(enter.error)}</Notice>}
        {consent && <Button loading={enter.isPending} onClick={() => enter.mutate()}>{t('support.enter')}</Button>}
        {consent && <p className={classes.small}>{t('support.seen')}</p>}
      </div>
    </Panel>
  );
}
