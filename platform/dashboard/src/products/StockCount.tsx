import { useTranslation } from 'react-i18next';
import type { ProductSummary } from '../api/types';
import classes from './ProductCell.module.css';

/** Units that shoppers can buy; a product whose stock is not counted says so. */
export function StockCount({ product: { available, variants_count } }: { product: ProductSummary }) {
  const { t } = useTranslation('products');
  const isOut = available !== null && available <= 0;
  const count = available === null ? t('stock.untracked') : t('stock.available', { count: available });
  return (
    <span className={classes.stock} data-out={isOut || undefined}>
      {isOut ? t('stock.soldOut') : count}
      {variants_count > 1 && ` · ${t('stock.variants', { count: variants_count })}`}
    </span>
  );
}
