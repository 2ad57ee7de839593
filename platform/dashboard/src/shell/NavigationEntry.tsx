import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import classes from './NavigationPane.module.css';
import type { Entry } from './navigation';

type Props = { entry: Entry; shop: string; folded: boolean };

export function NavigationEntry({ entry, shop, folded }: Props) {
  const { t } = useTranslation(entry.feature);
  const { pathname } = useLocation();
  const home = `/shops/${shop}`;
  const to = home + entry.path;
  const children = entry.children ?? [];
  const child = children.find(({ path }) => pathname.startsWith(home + path));
  const isHere = entry.path === '' ? pathname.replace(/\/$/, '') === home : pathname.startsWith(to) || child !== undefined;
  const Icon = entry.icon;
  return (
    <li>
      <Tooltip label={t('nav.title')} position="right" disabled={!folded}>
        <NavLink
          to={to}
          end
          className={classes.link}
          data-within={isHere || undefined}
          aria-current={isHere && !child ? 'page' : undefined}
        >
          <Icon size={18} aria-hidden />
          <span className={folded ? 'visually-hidden' : undefined}>{t('nav.title')}</span>
        </NavLink>
      </Tooltip>
      {isHere && !folded && children.length > 0 && (
        <ul className={classes.children}>
          {children.map(({ path, words }) => (
            <li key={path}>
              <NavLink to={home + path} className={`${classes.link} ${classes.child}`}>{t(words)}</NavLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
