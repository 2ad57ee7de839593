import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { ProductImage } from '../api/types';
import { Notice } from '../shared/Notice';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import classes from './ImagesPanel.module.css';
import { productQuery, productsKey } from './productQueries';

type Props = { product: string; image: ProductImage | undefined; onClose: () => void };

export function ImageDialog({ product, image, onClose }: Props) {
  const { t } = useTranslation(['products', 'shared']);
  return (
    <Modal opened={image !== undefined} onClose={onClose} title={t('images.one')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      {image && <Content key={image.id} product={product} image={image} onClose={onClose} />}
    </Modal>
  );
}

function Content({ product, image, onClose }: Props & { image: ProductImage }) {
  const { t } = useTranslation(['products', 'shared']);
  const text = useProblemText();
  const { shop } = useShop();
  const client = useQueryClient();
  const [alt, setAlt] = useState(image.alt);
  const params = { path: { shop, id: product, image_id: image.id } };
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: productQuery(shop, product).queryKey });
    void client.invalidateQueries({ queryKey: productsKey(shop) });
    onClose();
  };
  const change = useMutation({
    mutationFn: (body: { alt?: string; position?: number }) =>
      answerOf(api.PATCH('/shops/{shop}/products/{id}/images/{image_id}', { params, body })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/shops/{shop}/products/{id}/images/{image_id}', { params })),
    onSuccess,
  });
  const error = change.error ?? remove.error;
  return (
    <form onSubmit={event => { event.preventDefault(); event.stopPropagation(); change.mutate({ alt }); }}>
      <img className={classes.dialogImage} src={image.url} alt={image.alt} />
      <TextInput
        mt="sm" label={t('images.alt')} description={t('images.altHint')} value={alt} maxLength={300} data-autofocus
        onChange={event => setAlt(event.currentTarget.value)}
      />
      {error && <Notice tone="bad">{text(error)}</Notice>}
      <Group mt="md" gap="xs">
        <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>{t('images.delete')}</Button>
        {image.position > 1 && <Button variant="subtle" onClick={() => change.mutate({ position: 1 })}>{t('images.first')}</Button>}
        <Button type="submit" ml="auto" loading={change.isPending}>{t('shared:save')}</Button>
      </Group>
    </form>
  );
}
