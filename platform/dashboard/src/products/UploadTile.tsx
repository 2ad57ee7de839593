import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ImagesPanel.module.css';
import type { Upload } from './useImageUploads';

export function UploadTile({ upload: { name, preview, share } }: { upload: Upload }) {
  const { t } = useTranslation('products');
  return (
    <li>
      <div className={classes.upload}>
        <img src={preview} alt="" />
        <Progress className={classes.progress} value={share * 100} size="sm" aria-label={t('images.uploading', { name })} />
      </div>
    </li>
  );
}
