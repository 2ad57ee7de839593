import { Progress } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../shared/DropZone';
import { Notice } from '../shared/Notice';
import classes from './FileUpload.module.css';
import { exampleFile } from './exampleFile';
import { useStartImport } from './useStartImport';

/** Takes the file, says what it should look like, and goes on to the run. */
export function FileUpload({ shop }: { shop: string }) {
  const { t } = useTranslation('imports');
  const { start, sending, failure } = useStartImport(shop);
  return (
    <div className={classes.upload}>
      <DropZone label={t('upload.choose')} accept=".csv,text/csv" disabled={sending !== undefined} onFiles={([file]) => file && void start(file)}>
        <FileUp size={28} aria-hidden className={classes.icon} />
        <strong>{t('upload.choose')}</strong>
        <span>{t('upload.hint')}</span>
        {sending && (
          <span className={classes.sending}>
            {t('upload.sending', { name: sending.name })}
            <Progress value={sending.share * 100} size="md" aria-label={t('upload.sending', { name: sending.name })} />
          </span>
        )}
      </DropZone>
      {failure && <Notice tone="bad">{failure}</Notice>}
      <p className={classes.example}>
        {t('upload.rules')} <a href={exampleFile} download={t('upload.exampleName')}>{t('upload.example')}</a>
      </p>
    </div>
  );
}
