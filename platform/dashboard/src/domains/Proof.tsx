import { useTranslation } from 'react-i18next';
import type { Domain } from '../api/types';
import { CopyField } from '../shared/CopyField';
import classes from './Domains.module.css';

/** The two ways to prove that a domain is one's own, exactly as they have to be put. */
export function Proof({ domain: { proof: { dns, file } } }: { domain: Domain }) {
  const { t } = useTranslation('domains');
  return (
    <>
      <p>{t('proof.text')}</p>
      <div className={classes.ways}>
        <section className={classes.way}>
          <h3>{t('proof.dns')}</h3>
          <CopyField label={t('proof.type')} text={dns.type} />
          <CopyField label={t('proof.name')} text={dns.name} />
          <CopyField label={t('proof.value')} text={dns.value} />
          <p className={classes.small}>{t('proof.dnsHint')}</p>
        </section>
        <section className={classes.way}>
          <h3>{t('proof.file')}</h3>
          <CopyField label={t('proof.url')} text={file.url} />
          <CopyField label={t('proof.content')} text={file.content} />
          <p className={classes.small}>{t('proof.fileHint')}</p>
        </section>
      </div>
    </>
  );
}
