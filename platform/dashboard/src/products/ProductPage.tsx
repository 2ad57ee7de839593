import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { useShop } from '../shell/useShop';
import { ProductEditor } from './ProductEditor';
import { ProductSkeleton } from './ProductSkeleton';
import { productQuery } from './productQueries';

export function ProductPage() {
  const { t } = useTranslation('products');
  const { shop } = useShop();
  const { id = '' } = useParams();
  const query = useQuery(productQuery(shop, id));
  const back = { to: `/shops/${shop}/products`, label: t('list.title') };
  if (query.error) return <Page title={t('page.title')} back={back}><Failure error={query.error} retry={() => void query.refetch()} /></Page>;
  if (!query.data) return <Page title={t('page.loading')} back={back}><ProductSkeleton /></Page>;
  const view = (
    <Button component="a" href={query.data.url} target="_blank" rel="noreferrer" variant="default" rightSection={<ExternalLink size={14} aria-hidden />}>
      {t('page.view')}
    </Button>
  );
  return (
    <Page title={query.data.title} back={back} action={query.data.status === 'active' && view}>
      <ProductEditor key={id} product={query.data} />
    </Page>
  );
}
