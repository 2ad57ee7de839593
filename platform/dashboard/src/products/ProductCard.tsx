import type { ProductSummary } from '../api/types';
import { StatusBadge } from '../shared/StatusBadge';
import { Picture } from './Picture';
import { PriceRange } from './PriceRange';
import classes from './ProductCell.module.css';
import { StockCount } from './StockCount';

export const ProductCard = ({ product }: { product: ProductSummary }) => (
  <div className={classes.card}>
    <Picture image={product.image} />
    <span className={classes.title}>{product.title}</span>
    <span className="figures"><PriceRange product={product} /></span>
    <span className={classes.facts}>
      <StatusBadge status={product.status} />
      <StockCount product={product} />
    </span>
  </div>
);
