import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useHereInView } from '../shared/useHereInView';
import { useShop } from '../shell/useShop';
import classes from './Setting.module.css';
import { entry } from './navigation';

/** Where a phone shows no navigation at the side. */
export function SettingPlaces() {
  const { t } = useTranslation('settings');
  const { shop } = useShop();
  const row = useRef<HTMLElement>(null);
  useHereInView(row);
  return (
    <nav ref={row} className={classes.places} aria-label={t('title')}>
      <NavLink to={`/shops/${shop}/settings`} end className={classes.place}>{t('shop.title')}</NavLink>
      {entry.children?.map(({ path, words }) => (
        <NavLink key={path} to={`/shops/${shop}${path}`} className={classes.place}>{t(words as 'nav.plan')}</NavLink>
      ))}
    </nav>
  );
}
