import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../shared/Alone.module.css';
import { Empty } from '../shared/Empty';
import { useDocumentTitle } from '../shared/Page';
import { DistantShip } from '../shared/drawings';
import { forgetVisit } from './visit';

/** What support sees once the owner's consent has ended: that it has, and the way back. */
export function VisitEnded({ tenant, name }: { tenant: string; name: string }) {
  const { t } = useTranslation('support');
  useDocumentTitle(t('ended.title'));
  return (
    <main className={classes.alone}>
      <h1 className={classes.title}>{t('ended.title')}</h1>
      <Empty
        drawing={<DistantShip />} sentence={t('ended.text', { name })}
        action={<Button component={Link} to={`/admin/tenants/${tenant}`} reloadDocument onClick={forgetVisit}>{t('ended.action')}</Button>}
      />
    </main>
  );
}
