import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import classes from './Support.module.css';
import { consentsQuery } from './consentQueries';

const choices = [1, 4, 24];

export function ConsentForm() {
  const { t } = useTranslation('support');
  const { shop } = useShop();
  const client = useQueryClient();
  const text = useProblemText();
  const label = useId();
  const [hours, setHours] = useState(1);
  const [reason, setReason] = useState('');
  const grant = useMutation({
    mutationFn: () => answerOf(api.POST('/shops/{shop}/support-consents', { params: { path: { shop } }, body: { hours, reason: reason.trim() } })),
    onSuccess: () => client.invalidateQueries({ queryKey: consentsQuery(shop).queryKey }),
  });
  return (
    <Panel title={t('grant.title')}>
      <form className={classes.form} onSubmit={event => { event.preventDefault(); grant.mutate(); }}>
        <p>{t('grant.text')}</p>
        <div>
          <div id={label} className={classes.label}>{t('grant.hours')}</div>
          <SegmentedControl
            aria-labelledby={label} value={String(hours)} onChange={value => setHours(Number(value))}
            data={choices.map(choice => ({ value: String(choice), label: t('hours', { count: choice }) }))}
          />
        </div>
        <Textarea
          label={t('grant.reason')} description={t('grant.reasonHint')} value={reason} onChange={event => setReason(event.currentTarget.value)}
          maxLength={500} autosize minRows={2} className={classes.wide}
        />
        {grant.error && <Notice tone="bad">{text(grant.error)}</Notice>}
        <Button type="submit" loading={grant.isPending} disabled={!reason.trim()}>{t('grant.action', { hours: t('hours', { count: hours }) })}</Button>
      </form>
    </Panel>
  );
}
