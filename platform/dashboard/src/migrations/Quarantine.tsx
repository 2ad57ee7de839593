import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Quarantined } from '../api/types';
import { Badge } from '../shared/Badge';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useProblemText } from '../shared/useProblemText';
import classes from './Migrations.module.css';
import { useRetry } from './migrationQueries';

/** The shops whose migration failed. They stand aside so that the others go on; a person tries them again. */
export function Quarantine({ quarantined }: { quarantined: Quarantined[] }) {
  const { t } = useTranslation('migrations');
  const text = useProblemText();
  const retry = useRetry();
  return (
    <Panel
      title={t('quarantine.title')} flush
      aside={quarantined.length > 1 && <Button variant="default" size="xs" loading={retry.isPending && retry.variables === null} onClick={() => retry.mutate(null)}>{t('quarantine.retryAll')}</Button>}
    >
      {retry.error && <div className={classes.notice}><Notice tone="bad">{text(retry.error)}</Notice></div>}
      {quarantined.length === 0 && <p className={classes.none}>{t('quarantine.none')}</p>}
      <ul className={classes.shops}>
        {quarantined.map(each => (
          <SetAside key={each.id} quarantined={each} isPending={retry.isPending && retry.variables === each.id} onRetry={() => retry.mutate(each.id)} />
        ))}
      </ul>
    </Panel>
  );
}

function SetAside({ quarantined, isPending, onRetry }: { quarantined: Quarantined; isPending: boolean; onRetry: () => void }) {
  const { t } = useTranslation('migrations');
  const { moment } = useFormats();
  const { id, shop, served } = quarantined;
  const name = shop ?? t('quarantine.ready');
  return (
    <li className={classes.shop}>
      <div className={classes.about}>
        <div className={classes.line}>
          {shop ? <Link to={`/admin/tenants/${id}`}>{name}</Link> : name}
          <Badge tone={served ? 'brass' : 'bad'}>{t(served ? 'quarantine.served' : 'quarantine.notServed')}</Badge>
        </div>
        <div className={classes.small}>
          {t('quarantine.facts', { from: quarantined.from_version, attempts: quarantined.attempts, schema: quarantined.schema_name, at: moment(quarantined.at) })}
        </div>
        <pre className={classes.error}>{quarantined.error}</pre>
      </div>
      <Button variant="default" size="xs" loading={isPending} onClick={onRetry} aria-label={t('quarantine.retryOf', { name })}>{t('quarantine.retry')}</Button>
    </li>
  );
}
