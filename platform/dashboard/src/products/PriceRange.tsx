import type { ProductSummary } from '../api/types';
import { useFormats } from '../shared/useFormats';

/** The price, or its span over the variants; nothing while none has one. */
export function PriceRange({ product: { price_min, price_max } }: { product: ProductSummary }) {
  const { money } = useFormats();
  if (!price_min || !price_max) return null;
  return price_min.amount === price_max.amount ? money(price_min) : `${money(price_min)} – ${money(price_max)}`;
}
