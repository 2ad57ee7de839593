import { Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { ExternalLink, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import { Mark } from '../shared/Mark';
import { NavigationEntry } from './NavigationEntry';
import classes from './NavigationPane.module.css';
import { Waterline } from './Waterline';
import { navigation } from './navigation';

/** The merchant's words on the left; folded to its icons when the desk is small. */
export function NavigationPane({ shop }: { shop: Shop }) {
  const { t } = useTranslation('shell');
  const [folded, setFolded] = useLocalStorage({ key: 'argosy.navigation.folded', defaultValue: false, getInitialValueInEffect: false });
  return (
    <nav className={classes.pane} data-folded={folded || undefined} aria-label={t('navigation')}>
      <div className={classes.head}>
        <Mark size={28} />
        {!folded && <span className={classes.shop} title={shop.name}>{shop.name}</span>}
      </div>
      <ul className={classes.entries}>
        {navigation.map(entry => (
          <NavigationEntry key={entry.feature} entry={entry} shop={shop.shop} folded={folded} />
        ))}
      </ul>
      <div className={classes.foot}>
        <Tooltip label={t('viewShop')} position="right" disabled={!folded}>
          <a className={classes.tool} href={shop.storefront_url} target="_blank" rel="noreferrer">
            <ExternalLink size={18} aria-hidden />
            <span className={folded ? 'visually-hidden' : undefined}>{t('viewShop')}</span>
          </a>
        </Tooltip>
        <Tooltip label={t('unfold')} position="right" disabled={!folded}>
          <button type="button" className={classes.tool} aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? <PanelLeftOpen size={18} aria-hidden /> : <PanelLeftClose size={18} aria-hidden />}
            <span className={folded ? 'visually-hidden' : undefined}>{t(folded ? 'unfold' : 'fold')}</span>
          </button>
        </Tooltip>
      </div>
      <Waterline />
    </nav>
  );
}
