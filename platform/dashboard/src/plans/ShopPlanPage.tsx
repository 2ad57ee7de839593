import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Setting } from '../settings/Setting';
import { Failure } from '../shared/Failure';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import { LimitMeters } from './LimitMeters';
import classes from './Plans.module.css';
import { shopPlanQuery } from './planQueries';

/** What the shop may use, and how much of it is used. */
export function ShopPlanPage() {
  const { t } = useTranslation('plans');
  const { shop } = useShop();
  const query = useQuery({ ...shopPlanQuery(shop), refetchInterval: 60_000 });
  return (
    <Setting title={t('shop.title')} note={t('shop.note')}>
      {query.isPending && <Skeleton height={320} />}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && (
        <Panel title={t('shop.plan', { plan: query.data.plan.name })}>
          <LimitMeters limits={query.data.limits} told />
          <p className={classes.note}>{t('shop.larger')}</p>
        </Panel>
      )}
    </Setting>
  );
}
