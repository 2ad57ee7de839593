import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './MorePages.module.css';

type Props = { shown: number; query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } };

/** How much of the list is seen, and the way to more of it. */
export function MorePages({ shown, query }: Props) {
  const { t } = useTranslation('shared');
  return (
    <footer className={classes.footer}>
      <span>{t(query.hasNextPage ? 'shownSome' : 'shownAll', { count: shown })}</span>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('more')}</Button>
      )}
    </footer>
  );
}
