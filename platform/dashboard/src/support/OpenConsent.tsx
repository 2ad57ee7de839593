import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { SupportConsent } from '../api/types';
import { Facts } from '../shared/Facts';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import classes from './Support.module.css';
import { consentsQuery } from './consentQueries';

/** The consent that stands, and for the owner the way to end it at once. */
export function OpenConsent({ consent, mayEnd }: { consent: SupportConsent; mayEnd: boolean }) {
  const { t } = useTranslation('support');
  const { shop, time_zone } = useShop();
  const { moment, number } = useFormats(time_zone);
  const text = useProblemText();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => answerOf(api.DELETE('/shops/{shop}/support-consents/{id}', { params: { path: { shop, id: consent.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: consentsQuery(shop).queryKey }),
  });
  return (
    <Panel title={t('open.title')}>
      <div className={classes.form}>
        <Notice tone="brass">{t('open.until', { until: moment(consent.expires_at) })}</Notice>
        <div className={classes.wide}>
          <Facts
            facts={[
              consent.reason !== null && { label: t('fields.reason'), value: consent.reason },
              { label: t('fields.granted'), value: moment(consent.granted_at) },
              { label: t('fields.accesses'), value: number(consent.accesses) },
              consent.last_access_at !== null && { label: t('fields.last'), value: moment(consent.last_access_at) },
            ]}
          />
        </div>
        {revoke.error && <Notice tone="bad">{text(revoke.error)}</Notice>}
        {mayEnd && <Button color="red" variant="light" loading={revoke.isPending} onClick={() => revoke.mutate()}>{t('open.revoke')}</Button>}
      </div>
    </Panel>
  );
}
