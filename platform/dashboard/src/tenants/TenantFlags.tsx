import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { Badge } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import { FlagChoice } from './FlagChoice';
import classes from './Tenants.module.css';

/** Which gradual releases this shop has, and why. */
export function TenantFlags({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const [changing, setChanging] = useState<string>();
  const chosen = tenant.flags.find(({ name }) => name === changing);
  return (
    <Panel title={t('flags.title')}>
      {tenant.flags.length === 0 && <p className={classes.small}>{t('flags.none')}</p>}
      <ul className={classes.list}>
        {tenant.flags.map(({ name, on, because }) => (
          <li key={name} className={classes.item}>
            <div className={classes.words}>
              <div>{name}</div>
              <div className={classes.small}>{t(`flags.${because}`)}</div>
            </div>
            <Badge tone={on ? 'good' : 'quiet'}>{t(on ? 'flags.on' : 'flags.off')}</Badge>
            <Button size="xs" variant="default" onClick={() => setChanging(name)} aria-label={t('flags.changeOf', { name })}>{t('flags.change')}</Button>
          </li>
        ))}
      </ul>
      {chosen && <FlagChoice tenant={tenant} flag={chosen} onClose={() => setChanging(undefined)} />}
    </Panel>
  );
}
