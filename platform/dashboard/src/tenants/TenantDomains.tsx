import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { Badge, type Tone } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import classes from './Tenants.module.css';

type Domain = Tenant['domains'][number];

const tones: Record<Domain['state'], Tone> = { pending: 'brass', verified: 'good', lost: 'bad' };

export function TenantDomains({ domains }: { domains: Domain[] }) {
  const { t } = useTranslation('tenants');
  return (
    <Panel title={t('domains.title')}>
      {domains.length === 0 && <p className={classes.small}>{t('domains.none')}</p>}
      <ul className={classes.list}>
        {domains.map(({ id, host, state, primary }) => (
          <li key={id} className={classes.item}>
            <div className={classes.words}>
              <div className={classes.host}>{host}</div>
              {primary && <div className={classes.small}>{t('domains.primary')}</div>}
            </div>
            <Badge tone={tones[state]}>{t(`domains.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
