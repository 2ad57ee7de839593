import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignedCertificate } from '../api/types';
import { Facts } from '../shared/Facts';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './Privacy.module.css';
import { useCounts } from './useCounts';
import { downloadCertificate } from './downloadCertificate';

/** What has just been erased, and the proof of it. */
export function CertificatePanel({ signed }: { signed: SignedCertificate }) {
  const { t } = useTranslation('privacy');
  const { moment, number, list } = useFormats(useShop().time_zone);
  const countsOf = useCounts();
  const { certificate } = signed;
  const { check } = certificate;
  const isComplete = check.found.length === 0;
  return (
    <Panel title={t('certificate.title')}>
      <div className={classes.parts}>
        <Notice tone={isComplete ? 'good' : 'bad'}>
          {isComplete ? t('certificate.complete') : t('certificate.left', { places: list(check.found) })}
        </Notice>
        <div className={classes.wide}>
          <Facts
            facts={[
              { label: t('certificate.at'), value: moment(certificate.erased_at) },
              { label: t('certificate.erased'), value: countsOf(certificate.counts) },
              certificate.orders.length > 0 && { label: t('certificate.orders'), value: list(certificate.orders) },
              { label: t('certificate.checked'), value: t('certificate.columns', { columns: number(check.columns), tables: number(check.tables) }) },
              { label: t('certificate.hash'), value: <span className={classes.hash}>{signed.sha256}</span> },
            ]}
          />
        </div>
        <Button leftSection={<Download size={16} aria-hidden />} onClick={() => downloadCertificate(signed)}>{t('certificate.download')}</Button>
      </div>
    </Panel>
  );
}
