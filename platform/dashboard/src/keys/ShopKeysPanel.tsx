import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { Failure } from '../shared/Failure';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import classes from './Keys.module.css';
import { RotationProgress } from './RotationProgress';
import { ShopKeyDialog } from './ShopKeyDialog';
import { ShopPasswordDialog } from './ShopPasswordDialog';
import { isRunning, shopKeysQuery } from './keyQueries';

/** A shop's own key and its database password: how the latest rotation stands, and how to change each. */
export function ShopKeysPanel({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('keys');
  const [asking, setAsking] = useState<'key' | 'password'>();
  const [version, setVersion] = useState<number>();
  const query = useQuery(shopKeysQuery(tenant.id));
  const latest = query.data?.items[0];
  const close = () => setAsking(undefined);
  return (
    <Panel title={t('shop.title')}>
      <div className={classes.action}>
        <p className={classes.text}>{t('shop.text')}</p>
        {query.isPending && <Skeleton height={48} />}
        {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
        {query.data && (latest ? <div className={classes.wide}><RotationProgress key={latest.id} rotation={latest} /></div> : <p className={classes.soft}>{t('shop.never')}</p>)}
        {version !== undefined && <Notice tone="good">{t('shop.changed', { version })}</Notice>}
        <div className={classes.buttons}>
          <Button variant="default" size="xs" disabled={!query.data || isRunning(latest)} onClick={() => setAsking('key')}>{t('shop.rotate')}</Button>
          <Button variant="default" size="xs" onClick={() => setAsking('password')}>{t('shop.password')}</Button>
        </div>
      </div>
      {asking === 'key' && <ShopKeyDialog tenant={tenant} onClose={close} />}
      {asking === 'password' && <ShopPasswordDialog tenant={tenant} onClose={close} onChanged={setVersion} />}
    </Panel>
  );
}
