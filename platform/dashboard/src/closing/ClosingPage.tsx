import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Setting } from '../settings/Setting';
import { Failure } from '../shared/Failure';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import { ClosingCourse } from './ClosingCourse';
import { ClosingDecision } from './ClosingDecision';
import { closingQuery } from './closingQueries';

/** How a shop ends: what happens when, and the one decision that is open. */
export function ClosingPage() {
  const { t } = useTranslation('closing');
  const { shop } = useShop();
  const query = useQuery(closingQuery(shop));
  return (
    <Setting title={t('title')} note={t('note')}>
      {query.isPending && <><Skeleton height={120} /><Skeleton height={260} /></>}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.data && <ClosingDecision closing={query.data} />}
      {query.data && <Panel title={t('course.title')}><ClosingCourse closing={query.data} /></Panel>}
    </Setting>
  );
}
