import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../api/types';
import { DropZone } from '../shared/DropZone';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { ImageDialog } from './ImageDialog';
import classes from './ImagesPanel.module.css';
import { UploadTile } from './UploadTile';
import { imageTypes, useImageUploads } from './useImageUploads';

/** The product's pictures: drop more, open one to describe or delete it. They are saved at once. */
export function ImagesPanel({ product }: { product: Product }) {
  const { t } = useTranslation('products');
  const { uploads, failures, add } = useImageUploads(product.id);
  const [opened, setOpened] = useState<string>();
  const images = [...product.images].sort((one, other) => one.position - other.position);
  return (
    <Panel title={t('images.title')}>
      {failures.map(failure => <Notice key={failure} tone="bad">{failure}</Notice>)}
      <ul className={classes.images} aria-label={t('images.title')}>
        {images.map((image, index) => (
          <li key={image.id} className={index === 0 ? classes.first : undefined}>
            <button type="button" className={classes.image} onClick={() => setOpened(image.id)}>
              <img src={image.url} alt={image.alt || t('images.undescribed', { number: index + 1 })} loading="lazy" />
              {image.state !== 'ready' && <span className={classes.state}>{t(`images.${image.state}`)}</span>}
            </button>
          </li>
        ))}
        {uploads.map(upload => <UploadTile key={upload.key} upload={upload} />)}
        <li>
          <DropZone label={t('images.add')} accept={imageTypes.join(',')} multiple onFiles={add}>
            <strong>{t('images.add')}</strong>
            <span>{t('images.hint')}</span>
          </DropZone>
        </li>
      </ul>
      <ImageDialog product={product.id} image={images.find(image => image.id === opened)} onClose={() => setOpened(undefined)} />
    </Panel>
  );
}
