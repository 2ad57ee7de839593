import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { useFormats } from '../shared/useFormats';
import { AttentionPanel } from './AttentionPanel';
import classes from './Overview.module.css';
import { OrdersPanel } from './OrdersPanel';
import { OverviewFigures } from './OverviewFigures';
import { ServicesPanel } from './ServicesPanel';
import { SignUpsPanel } from './SignUpsPanel';
import { StatesPanel } from './StatesPanel';
import { TurnoverPanel } from './TurnoverPanel';

/** The platform at a glance: how many, how much, how well, and where to look first. */
export function OverviewPage() {
  const { t } = useTranslation('admin');
  const { moment } = useFormats();
  const query = useQuery({ queryKey: ['admin', 'overview'], queryFn: () => answerOf(api.GET('/admin/overview', {})), refetchInterval: 30_000 });
  const overview = query.data;
  return (
    <Page title={t('overview.title')} note={overview?.measured_at ? t('overview.measured', { at: moment(overview.measured_at) }) : t('overview.note')}>
      {query.error && !overview && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <div className={classes.parts}><Skeleton height={104} /><Skeleton height={280} /></div>}
      {overview && (
        <div className={classes.parts}>
          <OverviewFigures overview={overview} />
          <div className={classes.columns}>
            <div className={classes.parts}>
              <StatesPanel tenants={overview.tenants} />
              <div className={classes.pair}>
                <SignUpsPanel days={overview.sign_ups} />
                <OrdersPanel overview={overview} />
              </div>
              <TurnoverPanel overview={overview} />
            </div>
            <div className={classes.parts}>
              <AttentionPanel shops={overview.attention} />
              <ServicesPanel health={overview.health} lag={overview.lag} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}
