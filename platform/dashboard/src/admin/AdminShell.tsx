import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { isProblem } from '../api/problem';
import { Failure } from '../shared/Failure';
import { AdminBar } from './AdminBar';
import classes from './AdminShell.module.css';
import { AdminShellSkeleton } from './AdminShellSkeleton';
import { useAdmin } from './useAdmin';

/** The frame of the platform's own pages. Whoever is signed out is led to its sign-in and back. */
export function AdminShell() {
  const { t } = useTranslation('admin');
  const { pathname, search } = useLocation();
  const admin = useAdmin();
  if (isProblem(admin.error, 'sign-in-required'))
    return <Navigate to={`/admin/signin?return=${encodeURIComponent(pathname + search)}`} replace />;
  if (admin.error) return <Failure error={admin.error} retry={() => void admin.refetch()} />;
  if (!admin.data) return <AdminShellSkeleton />;
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>{t('skip')}</a>
      <AdminBar admin={admin.data} />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
    </div>
  );
}
