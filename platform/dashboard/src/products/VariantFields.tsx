import { useTranslation } from 'react-i18next';
import type { Product } from '../api/types';
import { Panel } from '../shared/Panel';
import { OneVariant } from './OneVariant';
import { VariantTable } from './VariantTable';

type Props = { product: Product; currency: string };

/** Price and stock: plain fields while there is one variant, a table when there are more. */
export function VariantFields({ product, currency }: Props) {
  const { t } = useTranslation('products');
  const [only, ...others] = product.variants;
  return (
    <Panel title={t(others.length > 0 ? 'page.variants' : 'page.priceAndStock')} flush={others.length > 0}>
      {others.length > 0 || !only
        ? <VariantTable product={product} currency={currency} />
        : <OneVariant variant={only} currency={currency} />}
    </Panel>
  );
}
