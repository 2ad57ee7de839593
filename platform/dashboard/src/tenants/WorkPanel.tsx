import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Tenant } from '../api/types';
import { Badge } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import { LagFacts } from './LagFacts';
import classes from './Tenants.module.css';

/** What waits for this shop's workers, and whether its schema is that of the code. */
export function WorkPanel({ tenant: { lag, migration } }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const isBehind = migration.state === 'behind';
  return (
    <Panel title={t('work.title')}>
      {lag ? <LagFacts lag={lag} /> : <p className={classes.small}>{t('use.notMeasured')}</p>}
      <div className={classes.schema}>
        <span>{t('work.version', { version: migration.version, current: migration.current_version })}</span>
        <Badge tone={isBehind ? 'brass' : 'good'}>{t(`work.${migration.state}`)}</Badge>
        {isBehind && <Link to="/admin/migrations">{t('work.migrations')}</Link>}
      </div>
    </Panel>
  );
}
