import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Facts } from '../shared/Facts';
import { useFormats } from '../shared/useFormats';

/** How full the pools of connections are on the node that answers, and what happened there since its start. */
export function PoolFacts() {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  const { data } = useQuery({ queryKey: ['admin', 'pool'], queryFn: () => answerOf(api.GET('/admin/pool', {})), refetchInterval: 10_000 });
  const requests = data?.items.find(({ name }) => name === 'requests');
  if (!data || !requests) return null;
  return (
    <Facts
      facts={[
        ...data.items.map(({ name, in_use, idle, capacity }) => ({
          label: t(`pool.${name}`), value: t('pool.of', { used: number(in_use + idle), capacity: number(capacity), busy: number(in_use) }),
        })),
        { label: t('pool.waiting'), value: number(requests.waiting) },
        { label: t('pool.login'), value: t('pool.millis', { figure: number(Math.round(requests.login_p95_millis * 10) / 10) }) },
        { label: t('pool.refusals'), value: number(requests.refusals) },
      ]}
    />
  );
}
