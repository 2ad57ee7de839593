import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Announcer } from './Announcer';
import classes from './Root.module.css';

/** What surrounds every page: the place where the reader was, and a thin line while the next page comes. */
export function Root() {
  const navigation = useNavigation();
  return (
    <Suspense fallback={null}>
      {navigation.state !== 'idle' && <div className={classes.under} aria-hidden />}
      <Announcer />
      <Outlet />
      <ScrollRestoration />
    </Suspense>
  );
}
