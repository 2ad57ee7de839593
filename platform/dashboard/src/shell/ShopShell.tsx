import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { isProblem } from '../api/problem';
import { LimitBanner } from '../plans/LimitBanner';
import { Failure } from '../shared/Failure';
import { SupportBanner } from '../support/SupportBanner';
import { VisitEnded } from '../support/VisitEnded';
import { visitTo } from '../support/visit';
import { BottomBar } from './BottomBar';
import { NavigationPane } from './NavigationPane';
import { NotYours } from './NotYours';
import classes from './ShopShell.module.css';
import { ShellSkeleton } from './ShellSkeleton';
import { StandingBanner } from './StandingBanner';
import { TopBar } from './TopBar';
import { navigation } from './navigation';
import { useMe } from './useMe';
import { useShopQuery } from './useShop';

/** The frame of a shop's dashboard. Whoever is signed out is led to the sign-in and back. */
export function ShopShell() {
  const { t } = useTranslation(['shell', 'imports', 'plans', 'support', ...navigation.map(entry => entry.feature)]);
  const { shop = '' } = useParams();
  const { pathname, search } = useLocation();
  const me = useMe();
  const found = useShopQuery(shop);
  const error = me.error ?? found.error;
  const visit = visitTo(shop);
  if (visit && isProblem(error, 'sign-in-required')) return <VisitEnded {...visit} />;
  if (isProblem(error, 'sign-in-required'))
    return <Navigate to={`/signin?return=${encodeURIComponent(pathname + search)}`} replace />;
  if (isProblem(error, 'not-found')) return <NotYours />;
  if (error) return <Failure error={error} retry={() => void (me.refetch(), found.refetch())} />;
  if (!me.data || !found.data) return <ShellSkeleton />;
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>{t('skip')}</a>
      <NavigationPane shop={found.data} />
      <div className={classes.side}>
        <TopBar shop={found.data} me={me.data} />
        <StandingBanner shop={found.data} />
        <SupportBanner shop={found.data} me={me.data} />
        <LimitBanner shop={shop} />
        <main id="content" tabIndex={-1} className={classes.content}>
          <Outlet context={found.data} />
        </main>
      </div>
      <BottomBar shop={shop} />
    </div>
  );
}
