import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { TransitionDialog } from './TransitionDialog';
import classes from './Tenants.module.css';

/** The shop's state and every step to it: who took it, when and why. */
export function LifePanel({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const { moment, longDay } = useFormats();
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title={t('life.title')} aside={tenant.allowed.length > 0 && <Button size="xs" variant="default" onClick={() => setChanging(true)}>{t('life.change')}</Button>}>
      <p>{t(`about.${tenant.state}`)}</p>
      {(tenant.closes_on || tenant.deleted_on) && (
        <div className={classes.closing}>
          <Notice tone="brass">
            {tenant.closes_on && <div>{t('life.closes', { day: longDay(tenant.closes_on) })}</div>}
            {tenant.deleted_on && <div>{t('life.deleted', { day: longDay(tenant.deleted_on) })}</div>}
          </Notice>
        </div>
      )}
      <ol className={classes.steps}>
        {tenant.transitions.map(step => (
          <li key={step.at} className={classes.step}>
            <div>{t('life.step', { from: t(`states.${step.from}`), to: t(`states.${step.to}`) })}</div>
            <div className={classes.reason}>{step.reason}</div>
            <div className={classes.small}>
              {[moment(step.at), step.by.name ?? t(`by.${step.by.type}`), step.closes_on && t('life.closes', { day: longDay(step.closes_on) })].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ol>
      {tenant.transitions.length === 0 && <p className={classes.small}>{t('life.opened', { at: moment(tenant.opened_at) })}</p>}
      {isChanging && <TransitionDialog tenant={tenant} onClose={() => setChanging(false)} />}
    </Panel>
  );
}
