import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../shared/Empty';
import { Crates, Spyglass } from '../shared/drawings';

type Props = { shop: string; isFiltered: boolean; clear: () => void };

export function NoProducts({ shop, isFiltered, clear }: Props) {
  const { t } = useTranslation(['products', 'shared']);
  if (isFiltered)
    return (
      <Empty
        drawing={<Spyglass />} sentence={t('list.nothingFits')}
        action={<Button variant="default" onClick={clear}>{t('shared:clear')}</Button>}
      />
    );
  return (
    <Empty
      drawing={<Crates />}
      sentence={t('list.empty')}
      action={
        <Group gap="xs" justify="center">
          <Button component={Link} to={`/shops/${shop}/products/new`}>{t('list.add')}</Button>
          <Button component={Link} to={`/shops/${shop}/imports`} variant="default">{t('list.import')}</Button>
        </Group>
      }
    />
  );
}
