import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Panel } from '../shared/Panel';
import { useProblemText } from '../shared/useProblemText';
import classes from './Domains.module.css';
import { useDomainChange } from './domainQueries';
import { hostOf } from './hostOf';

export function AddDomain() {
  const { t } = useTranslation('domains');
  const text = useProblemText();
  const [typed, setTyped] = useState('');
  const add = useDomainChange(
    (shop, host: string) => answerOf(api.POST('/shops/{shop}/domains', { params: { path: { shop } }, body: { host } })),
    () => setTyped(''),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(hostOf(typed));
  };
  return (
    <Panel title={t('add.title')}>
      <form className={classes.add} onSubmit={submit}>
        <TextInput
          label={t('add.label')} description={t('add.hint')} value={typed} maxLength={253}
          onChange={event => setTyped(event.currentTarget.value)} autoCapitalize="none" autoComplete="off" spellCheck={false} inputMode="url"
          error={add.error ? text(add.error) : undefined}
        />
        <Button type="submit" loading={add.isPending} disabled={!hostOf(typed)}>{t('add.action')}</Button>
      </form>
    </Panel>
  );
}
