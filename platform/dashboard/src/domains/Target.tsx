import { useTranslation } from 'react-i18next';
import type { Domain } from '../api/types';
import { CopyField } from '../shared/CopyField';
import classes from './Domains.module.css';

/** The record of the DNS by which a proven domain leads to the shop. */
export function Target({ domain: { target } }: { domain: Domain }) {
  const { t } = useTranslation('domains');
  return (
    <section className={classes.way}>
      <h3>{t('target.title')}</h3>
      <p>{t('target.text')}</p>
      <CopyField label={t('proof.type')} text={target.type} />
      <CopyField label={t('proof.name')} text={target.name} />
      <CopyField label={t('proof.value')} text={target.value} />
      <p className={classes.small}>{t(target.type === 'CNAME' ? 'target.alias' : 'proof.dnsHint')}</p>
    </section>
  );
}
