import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import type { AdminMe } from '../api/types';
import { Mark } from '../shared/Mark';
import { useHereInView } from '../shared/useHereInView';
import classes from './AdminBar.module.css';
import { AdminMenu } from './AdminMenu';
import { places } from './places';

/** Where in the platform, and as whom. It lies across the page, where a shop's navigation stands at its side. */
export function AdminBar({ admin }: { admin: AdminMe }) {
  const row = useRef<HTMLElement>(null);
  useHereInView(row);
  const { t } = useTranslation(['admin', ...places.map(place => place.feature)]);
  return (
    <header className={classes.bar}>
      <Link to="/admin" className={classes.brand} aria-label={t('start')}>
        <Mark size={26} />
        <span className={classes.realm}>{t('realm')}</span>
      </Link>
      <nav ref={row} className={classes.places} aria-label={t('navigation')}>
        {places.map(({ feature, path, icon: Icon }) => (
          <NavLink key={feature} to={`/admin${path}`} end={path === ''} className={classes.place}>
            <Icon size={16} aria-hidden />
            {t(`${feature}:nav.admin`)}
          </NavLink>
        ))}
      </nav>
      <div className={classes.account}><AdminMenu admin={admin} /></div>
    </header>
  );
}
