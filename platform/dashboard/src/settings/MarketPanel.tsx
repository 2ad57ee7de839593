import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import { Facts } from '../shared/Facts';
import { Panel } from '../shared/Panel';
import classes from './SettingsPage.module.css';

/** What was chosen when the shop was opened and carries its books since. */
export function MarketPanel({ shop }: { shop: Shop }) {
  const { t, i18n } = useTranslation('settings');
  const nameOf = (type: Intl.DisplayNamesType, code: string) => new Intl.DisplayNames(i18n.language, { type }).of(code) ?? code;
  return (
    <Panel title={t('market.title')}>
      <Facts
        facts={[
          { label: t('market.country'), value: nameOf('region', shop.country) },
          { label: t('market.currency'), value: `${nameOf('currency', shop.currency)} · ${shop.currency}` },
          { label: t('market.language'), value: nameOf('language', shop.locale) },
        ]}
      />
      <p className={classes.note}>{t('market.note')}</p>
    </Panel>
  );
}
