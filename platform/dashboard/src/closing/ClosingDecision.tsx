import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Closing } from '../api/types';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import classes from './Closing.module.css';
import { CloseDialog } from './CloseDialog';
import { useLifeChange } from './closingQueries';

/** What the owner can decide at this moment, or who can instead. */
export function ClosingDecision({ closing }: { closing: Closing }) {
  const { t } = useTranslation('closing');
  if (closing.state === 'closing') return <Keep closing={closing} />;
  if (closing.state === 'active') return <Close closing={closing} />;
  return (
    <Panel title={t(closing.state === 'closed' ? 'closed.title' : 'stopped.title')}>
      <p>{t(closing.state === 'closed' ? 'closed.text' : 'stopped.text')}</p>
    </Panel>
  );
}

function Close({ closing }: { closing: Closing }) {
  const { t } = useTranslation('closing');
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel title={t('close.title', { name: closing.name })}>
      <div className={classes.parts}>
        <p>{t(closing.may_close ? 'close.text' : 'close.ownerOnly')}</p>
        {closing.may_close && <Button variant="default" className={classes.danger} onClick={() => setAsking(true)}>{t('close.open')}</Button>}
      </div>
      {isAsking && <CloseDialog closing={closing} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function Keep({ closing: { name, closes_on: day, may_keep: mayKeep } }: { closing: Closing }) {
  const { t } = useTranslation('closing');
  const { shop } = useShop();
  const { longDay } = useFormats();
  const text = useProblemText();
  const keep = useLifeChange(shop, () => answerOf(api.DELETE('/shops/{shop}/closing', { params: { path: { shop } } })));
  return (
    <Panel title={t('keep.title', { name, day: day ? longDay(day) : '' })}>
      <div className={classes.parts}>
        <p>{t(mayKeep ? 'keep.text' : 'keep.platform')}</p>
        {keep.error && <Notice tone="bad">{text(keep.error)}</Notice>}
        {mayKeep && <Button loading={keep.isPending} onClick={() => keep.mutate(undefined)}>{t('keep.action')}</Button>}
      </div>
    </Panel>
  );
}
