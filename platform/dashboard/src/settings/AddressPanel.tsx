import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import { Panel } from '../shared/Panel';
import classes from './SettingsPage.module.css';

export function AddressPanel({ shop }: { shop: Shop }) {
  const { t } = useTranslation('settings');
  return (
    <Panel title={t('address.title')}>
      <a className={classes.address} href={shop.storefront_url} target="_blank" rel="noreferrer">{new URL(shop.storefront_url).host}</a>
      <p className={classes.note}>{t('address.note')}</p>
    </Panel>
  );
}
