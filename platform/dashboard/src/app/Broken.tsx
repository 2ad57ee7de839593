import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../shared/Alone.module.css';
import { Empty } from '../shared/Empty';
import { useDocumentTitle } from '../shared/Page';
import { BrokenMast } from '../shared/drawings';
import { useFrame } from './useFrame';

/** A page that threw: the rest of the dashboard goes on. */
export function Broken() {
  const { t } = useTranslation('app');
  useDocumentTitle(t('broken.title'));
  const Place = useFrame() ? 'div' : 'main';
  return (
    <Place className={classes.alone}>
      <h1 className="visually-hidden">{t('broken.title')}</h1>
      <Empty
        drawing={<BrokenMast />}
        sentence={t('broken.text')}
        action={<Button onClick={() => location.reload()}>{t('broken.reload')}</Button>}
      />
    </Place>
  );
}
