import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Empty } from '../shared/Empty';
import { useDocumentTitle } from '../shared/Page';
import { Spyglass } from '../shared/drawings';
import classes from './Alone.module.css';

export function NotFound() {
  const { t } = useTranslation('app');
  const { shop } = useParams();
  useDocumentTitle(t('notFound.title'));
  const Place = shop ? 'div' : 'main';
  return (
    <Place className={classes.alone}>
      <h1 className={classes.title}>{t('notFound.title')}</h1>
      <Empty
        drawing={<Spyglass />}
        sentence={t('notFound.text')}
        action={
          <Button component={Link} to={shop ? `/shops/${shop}` : '/'}>
            {shop ? t('notFound.home') : t('notFound.start')}
          </Button>
        }
      />
    </Place>
  );
}
