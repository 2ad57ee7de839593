import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { answerOf, api } from '../api/client';
import type { Shop } from '../api/types';
import { Banner } from '../shared/Banner';
import { useFormats } from '../shared/useFormats';

const tones = { applied: 'quiet', closing: 'brass', restricted: 'bad', suspended: 'bad', closed: 'bad' } as const;

/** The shop does not stand as it should: what that means for shoppers, why, and what to do. */
export function StandingBanner({ shop: { shop, status } }: { shop: Shop }) {
  const { t } = useTranslation('shell');
  const { longDay } = useFormats();
  const { pathname } = useLocation();
  const { data } = useQuery({
    queryKey: ['shops', shop, 'lifecycle'],
    queryFn: () => answerOf(api.GET('/shops/{shop}/lifecycle', { params: { path: { shop } } })),
    enabled: status !== 'active',
  });
  if (!data || data.state === 'active') return null;
  const more = `/shops/${shop}/settings/closing`;
  const isEnding = data.state === 'closing' || data.state === 'closed';
  const isTold = data.by === 'platform';
  return (
    <Banner tone={tones[data.state]} action={isEnding && pathname !== more && <Link to={more}>{t('standing.more')}</Link>}>
      <strong>{t(`standing.${data.state}.what`, { day: data.closes_on ? longDay(data.closes_on) : '' })}</strong>
      {data.reason && isTold && <> {t('standing.reason', { reason: withoutStop(data.reason) })}</>}
      {' '}{t(`standing.${data.state}.todo`, { deletion: data.deleted_on ? longDay(data.deleted_on) : '' })}
    </Banner>
  );
}

/** The sentence around a reason has its own full stop. */
const withoutStop = (reason: string) => reason.trim().replace(/[.。．]+$/, '');
