import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Banner } from '../shared/Banner';
import { useFormats } from '../shared/useFormats';
import { shopPlanQuery } from './planQueries';

/** Warns on every page of the shop before a limit of its plan bites. Calls of the API come and go and are left out. */
export function LimitBanner({ shop }: { shop: string }) {
  const { t } = useTranslation('plans');
  const { list } = useFormats();
  const { data } = useQuery({ ...shopPlanQuery(shop), staleTime: 300_000, refetchInterval: 300_000 });
  const tight = data?.limits.filter(({ name, state }) => state !== 'ok' && name !== 'api_calls_per_minute') ?? [];
  if (tight.length === 0) return null;
  const reached = tight.filter(({ state }) => state === 'reached');
  const named = (reached.length > 0 ? reached : tight).map(({ name }) => t(`limits.${name}`));
  return (
    <Banner tone={reached.length > 0 ? 'bad' : 'brass'} action={<Link to={`/shops/${shop}/settings/plan`}>{t('banner.see')}</Link>}>
      {t(reached.length > 0 ? 'banner.reached' : 'banner.near', { limits: list(named) })}
    </Banner>
  );
}
