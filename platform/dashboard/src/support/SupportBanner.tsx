import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Me, Shop } from '../api/types';
import { Banner } from '../shared/Banner';
import { useFormats } from '../shared/useFormats';
import { LeaveShop } from './LeaveShop';
import { consentsQuery } from './consentQueries';

/** While support may enter, the owner sees it on every page, but for the one that tells more; and support sees where it is. */
export function SupportBanner({ shop, me }: { shop: Shop; me: Me }) {
  const { t } = useTranslation('support');
  const { moment } = useFormats(shop.time_zone);
  const isTold = useLocation().pathname.endsWith('/settings/support');
  const isSupport = me.shops.some(({ role }) => role === 'support');
  const { data } = useQuery({ ...consentsQuery(shop.shop), staleTime: 60_000, refetchInterval: 60_000, enabled: !isSupport });
  const open = data?.items.find(({ state }) => state === 'active');
  if (isSupport) return <Banner tone="brass" action={<LeaveShop />}>{t('banner.inside')}</Banner>;
  if (!open || isTold) return null;
  return (
    <Banner tone="quiet" action={<Link to={`/shops/${shop.shop}/settings/support`}>{t('banner.see')}</Link>}>
      {t('banner.open', { until: moment(open.expires_at) })}
    </Banner>
  );
}
