import { useTranslation } from 'react-i18next';
import type { ProductSummary } from '../api/types';
import classes from './ProductCell.module.css';

export function StockCount({ product: { available, variants_count } }: { product: ProductSummary }) {
  const { t } = useTranslation('products');
  const count = t('stock.available', { count: available });
  return (
    <span className={classes.stock} data-out={available <= 0 || undefined}>
      {available <= 0 ? t('stock.soldOut') : count}
      {variants_count > 1 && ` · ${t('stock.variants', { count: variants_count })}`}
    </span>
  );
}
