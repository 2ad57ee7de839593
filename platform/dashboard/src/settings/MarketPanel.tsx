import { useTranslation } from 'react-i18next';
import type { Shop } from '../api/types';
import { Panel } from '../shared/Panel';
import classes from './SettingsPage.module.css';

/** What was chosen when the shop was opened and carries its books since. */
export function MarketPanel({ shop }: { shop: Shop }) {
  const { t, i18n } = useTranslation('settings');
  const nameOf = (type: Intl.DisplayNamesType, code: string) => new Intl.DisplayNames(i18n.language, { type }).of(code) ?? code;
  return (
    <Panel title={t('market.title')}>
      <dl className={classes.facts}>
        <dt>{t('market.country')}</dt>
        <dd>{nameOf('region', shop.country)}</dd>
        <dt>{t('market.currency')}</dt>
        <dd>{`${nameOf('currency', shop.currency)} · ${shop.currency}`}</dd>
        <dt>{t('market.language')}</dt>
        <dd>{nameOf('language', shop.locale)}</dd>
      </dl>
      <p className={classes.note}>{t('market.note')}</p>
    </Panel>
  );
}
