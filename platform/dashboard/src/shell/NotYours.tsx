import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../shared/Alone.module.css';
import { Empty } from '../shared/Empty';
import { useDocumentTitle } from '../shared/Page';
import { Spyglass } from '../shared/drawings';

/** An address of no shop, or of somebody else's: which of the two is not told. */
export function NotYours() {
  const { t } = useTranslation('shell');
  useDocumentTitle(t('notYours.title'));
  return (
    <main className={classes.alone}>
      <h1 className="visually-hidden">{t('notYours.title')}</h1>
      <Empty
        drawing={<Spyglass />} sentence={t('notYours.text')}
        action={<Button component={Link} to="/shops">{t('notYours.action')}</Button>}
      />
    </main>
  );
}
