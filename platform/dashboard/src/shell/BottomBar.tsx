import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import classes from './BottomBar.module.css';
import { navigation } from './navigation';

/** The navigation of a phone, under the thumb. */
export function BottomBar({ shop }: { shop: string }) {
  const { t } = useTranslation(['shell', ...navigation.map(entry => entry.feature)]);
  const { pathname } = useLocation();
  const home = `/shops/${shop}`;
  return (
    <nav className={classes.bar} aria-label={t('navigation')}>
      {navigation.map(({ feature, path, icon: Icon, children = [] }) => (
        <NavLink
          key={feature} to={home + path} end={path === ''} className={classes.link}
          data-within={children.some(child => pathname.startsWith(home + child.path)) || undefined}
        >
          <Icon size={20} aria-hidden />
          {t(`${feature}:nav.title`)}
        </NavLink>
      ))}
    </nav>
  );
}
