import '@mantine/spotlight/styles.css';
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import classes from './CommandPalette.module.css';
import { useFindings } from './useFindings';
import { usePlaces } from './usePlaces';

const [store, palette] = createSpotlight();

/** Ctrl-K: pages and actions at once, products and orders as they are found. */
export function CommandPalette({ shop, asked }: { shop: Shop; asked: number }) {
  const { t } = useTranslation('shell');
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), 180);
  const groups = [...usePlaces(shop, query), ...useFindings(shop.shop, settled)];
  useEffect(() => palette.open(), [asked]);
  return (
    <Spotlight.Root
      store={store} query={query} onQueryChange={setQuery} shortcut={null} maxHeight={440} scrollable
      radius={8} size={600} centered={false} yOffset="12vh" overlayProps={{ backgroundOpacity: 0.45, blur: 0 }} title={t('find')}
      classNames={{ content: classes.content, header: 'visually-hidden' }}
    >
      <Spotlight.Search placeholder={t('findHint')} aria-label={t('find')} leftSection={<Search size={18} aria-hidden />} />
      <Spotlight.ActionsList>
        {groups.map(group => group.actions.length > 0 && (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.actions.map(action => <Spotlight.Action key={action.id} {...action} className={classes.action} />)}
          </Spotlight.ActionsGroup>
        ))}
        {groups.every(group => group.actions.length === 0) && <Spotlight.Empty>{t('foundNothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
