import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import classes from './Migrations.module.css';
import { MigrationFigures } from './MigrationFigures';
import { MigrationProgress } from './MigrationProgress';
import { Quarantine } from './Quarantine';
import { migrationsQuery } from './migrationQueries';

/** How far all shops are on their way to the version of the code, and which of them stand aside. */
export function MigrationsPage() {
  const { t } = useTranslation('migrations');
  const query = useQuery(migrationsQuery);
  const status = query.data;
  return (
    <Page title={t('title')} note={t('note')}>
      {query.isPending && <><Skeleton height={104} mb={16} /><Skeleton height={200} /></>}
      {query.error && !status && <Failure error={query.error} retry={() => void query.refetch()} />}
      {status && (
        <div className={classes.parts}>
          <MigrationFigures status={status} />
          <MigrationProgress status={status} />
          <Quarantine quarantined={status.quarantined} />
        </div>
      )}
    </Page>
  );
}
