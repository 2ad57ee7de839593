import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Banner } from '../shared/Banner';
import { useFormats } from '../shared/useFormats';
import { type Limit, tightOf } from './limits';
import { shopPlanQuery } from './planQueries';

/** Warns on every page of the shop before a limit of its plan bites, and says which one does already. */
export function LimitBanner({ shop }: { shop: string }) {
  const { t } = useTranslation('plans');
  const { list } = useFormats();
  const { data } = useQuery({ ...shopPlanQuery(shop), staleTime: 300_000, refetchInterval: 300_000 });
  const { reached, near } = tightOf(data?.limits ?? []);
  const listed = (names: Limit[]) => list(names.map(name => t(`limits.${name}`)));
  if (reached.length + near.length === 0) return null;
  return (
    <Banner tone={reached.length > 0 ? 'bad' : 'brass'} action={<Link to={`/shops/${shop}/settings/plan`}>{t('banner.see')}</Link>}>
      {reached.length === 0 ? t('banner.near', { limits: listed(near) })
        : near.length === 0 ? t('banner.reached', { limits: listed(reached) })
        : t('banner.both', { reached: listed(reached), near: listed(near) })}
    </Banner>
  );
}
