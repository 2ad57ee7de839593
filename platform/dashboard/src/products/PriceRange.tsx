import type { ProductSummary } from '../api/types';
import { useFormats } from '../shared/useFormats';

export function PriceRange({ product: { price_min, price_max } }: { product: ProductSummary }) {
  const { money } = useFormats();
  return price_min.amount === price_max.amount ? money(price_min) : `${money(price_min)} – ${money(price_max)}`;
}
