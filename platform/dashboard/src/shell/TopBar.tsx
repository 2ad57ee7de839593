import { ActionIcon, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { ExternalLink, Search } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me, Shop } from '../api/types';
import { RunningImport } from '../imports/RunningImport';
import { AccountMenu } from './AccountMenu';
import classes from './TopBar.module.css';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette')).CommandPalette }));

/** Where one finds anything, looks at the shop, and is oneself. */
export function TopBar({ shop, me }: { shop: Shop; me: Me }) {
  const { t } = useTranslation('shell');
  const [asked, setAsked] = useState(0);
  const open = () => setAsked(times => times + 1);
  useHotkeys([['mod+K', open]], []);
  return (
    <header className={classes.bar}>
      <span className={classes.shop}>{shop.name}</span>
      <button type="button" className={classes.find} onClick={open} aria-keyshortcuts="Control+K Meta+K">
        <Search size={16} aria-hidden />
        <span className={classes.words}>{t('find')}</span>
        <kbd className={classes.keys}>{t('keys')}</kbd>
      </button>
      <div className={classes.tools}>
        <RunningImport shop={shop.shop} />
        <Button
          component="a" href={shop.storefront_url} target="_blank" rel="noreferrer"
          variant="subtle" size="compact-md" className={classes.view} rightSection={<ExternalLink size={14} aria-hidden />}
        >
          {t('viewShop')}
        </Button>
        <ActionIcon
          component="a" href={shop.storefront_url} target="_blank" rel="noreferrer"
          variant="subtle" size={40} className={classes.viewSmall} aria-label={t('viewShop')}
        >
          <ExternalLink size={18} aria-hidden />
        </ActionIcon>
        <AccountMenu shop={shop} me={me} />
      </div>
      {asked > 0 && (
        <Suspense fallback={null}>
          <CommandPalette shop={shop} asked={asked} />
        </Suspense>
      )}
    </header>
  );
}
