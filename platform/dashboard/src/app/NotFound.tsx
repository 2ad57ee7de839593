import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../shared/Alone.module.css';
import { Empty } from '../shared/Empty';
import { useDocumentTitle } from '../shared/Page';
import { Spyglass } from '../shared/drawings';
import { useFrame } from './useFrame';

export function NotFound() {
  const { t } = useTranslation('app');
  const frame = useFrame();
  useDocumentTitle(t('notFound.title'));
  const Place = frame ? 'div' : 'main';
  return (
    <Place className={classes.alone}>
      <h1 className={classes.title}>{t('notFound.title')}</h1>
      <Empty
        drawing={<Spyglass />}
        sentence={t('notFound.text')}
        action={
          <Button component={Link} to={frame ?? '/'}>
            {frame ? t('notFound.home') : t('notFound.start')}
          </Button>
        }
      />
    </Place>
  );
}
