import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Shop } from '../api/types';
import { Banner } from '../shared/Banner';
import { useFormats } from '../shared/useFormats';

const tones = { applied: 'quiet', closing: 'brass', restricted: 'bad', suspended: 'bad', closed: 'bad' } as const;

/** The shop does not stand as it should: what that means for shoppers, why, and what to do. */
export function StandingBanner({ shop: { shop, status } }: { shop: Shop }) {
  const { t } = useTranslation('shell');
  const { longDay } = useFormats();
  const { data } = useQuery({
    queryKey: ['shops', shop, 'lifecycle'],
    queryFn: () => answerOf(api.GET('/shops/{shop}/lifecycle', { params: { path: { shop } } })),
    enabled: status !== 'active',
  });
  if (!data || data.state === 'active') return null;
  return (
    <Banner tone={tones[data.state]}>
      <strong>{t(`standing.${data.state}.what`, { day: data.closes_on ? longDay(data.closes_on) : '' })}</strong>
      {data.reason && <> {t('standing.reason', { reason: data.reason })}</>}
      {' '}{t(`standing.${data.state}.todo`)}
    </Banner>
  );
}
