import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import { Empty } from '../shared/Empty';
import { DistantShip, Spyglass } from '../shared/drawings';

type Props = { shop: Shop; isFiltered: boolean; clear: () => void };

export function NoOrders({ shop, isFiltered, clear }: Props) {
  const { t } = useTranslation(['orders', 'shared']);
  if (isFiltered)
    return (
      <Empty
        drawing={<Spyglass />} sentence={t('list.nothingFits')}
        action={<Button variant="default" onClick={clear}>{t('shared:clear')}</Button>}
      />
    );
  return (
    <Empty
      drawing={<DistantShip />} sentence={t('list.empty')}
      action={<Button component="a" href={shop.storefront_url} target="_blank" rel="noreferrer">{t('list.tryOne')}</Button>}
    />
  );
}
