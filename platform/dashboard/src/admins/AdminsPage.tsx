import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdmin } from '../admin/useAdmin';
import type { Admin } from '../api/types';
import { Failure } from '../shared/Failure';
import { ListSkeleton } from '../shared/ListSkeleton';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { AddAdmin } from './AddAdmin';
import classes from './Admins.module.css';
import { RemoveAdmin } from './RemoveAdmin';
import { adminsQuery } from './adminQueries';

/** Who runs the platform. */
export function AdminsPage() {
  const { t } = useTranslation('admins');
  const me = useAdmin();
  const query = useQuery(adminsQuery);
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Admin>();
  return (
    <Page title={t('title')} note={t('note')} action={<Button onClick={() => setAdding(true)}>{t('add.open')}</Button>} narrow>
      <Panel flush>
        {query.isPending && <ListSkeleton rows={2} />}
        {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
        <ul className={classes.list}>
          {query.data?.items.map(admin => (
            <li key={admin.id} className={classes.item}>
              <span className={classes.email}>{admin.email}</span>
              {admin.id === me.data?.id
                ? <span className={classes.you}>{t('you')}</span>
                : <Button variant="subtle" color="red" size="xs" aria-label={t('remove.of', { email: admin.email })} onClick={() => setRemoving(admin)}>{t('remove.open')}</Button>}
            </li>
          ))}
        </ul>
      </Panel>
      {isAdding && <AddAdmin onClose={() => setAdding(false)} />}
      {removing && <RemoveAdmin admin={removing} onClose={() => setRemoving(undefined)} />}
    </Page>
  );
}
