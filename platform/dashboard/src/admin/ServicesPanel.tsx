import { useTranslation } from 'react-i18next';
import type { Overview } from '../api/types';
import { Badge } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import { LagFacts } from '../tenants/LagFacts';
import classes from './Overview.module.css';
import { PoolFacts } from './PoolFacts';

/** Whether the services answer, what waits for the workers, and how full the pool of connections is. */
export function ServicesPanel({ health, lag }: Pick<Overview, 'health' | 'lag'>) {
  const { t } = useTranslation('admin');
  return (
    <Panel title={t('services.title')}>
      <ul className={classes.list}>
        {health.map(({ service, state }) => (
          <li key={service} className={classes.item}>
            <span>{t(`services.${service}`)}</span>
            <Badge tone={state === 'up' ? 'good' : 'bad'}>{t(`services.${state}`)}</Badge>
          </li>
        ))}
      </ul>
      <div className={classes.under}><LagFacts lag={lag} /></div>
      <div className={classes.under}><PoolFacts /></div>
    </Panel>
  );
}
