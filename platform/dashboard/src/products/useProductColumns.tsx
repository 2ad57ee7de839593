import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProductSummary } from '../api/types';
import type { Columns } from '../shared/ListTable';
import { StatusBadge } from '../shared/StatusBadge';
import { Picture } from './Picture';
import { PriceRange } from './PriceRange';
import { StockCount } from './StockCount';
import classes from './ProductCell.module.css';

export function useProductColumns(shop: string): Columns<ProductSummary> {
  const { t } = useTranslation('products');
  return useMemo(() => [
    {
      id: 'title', header: t('fields.product'), meta: { wide: true },
      cell: ({ row: { original: product } }) => (
        <div className={classes.product}>
          <Picture image={product.image} />
          <div className={classes.words}>
            <Link to={`/shops/${shop}/products/${product.id}`} className={classes.title}>{product.title}</Link>
            {product.vendor && <div className={classes.vendor}>{product.vendor}</div>}
          </div>
        </div>
      ),
    },
    { id: 'status', header: t('fields.status'), cell: ({ row }) => <StatusBadge status={row.original.status} /> },
    { id: 'stock', header: t('fields.stock'), cell: ({ row }) => <StockCount product={row.original} /> },
    { id: 'price', header: t('fields.price'), meta: { end: true }, cell: ({ row }) => <PriceRange product={row.original} /> },
  ], [t, shop]);
}
