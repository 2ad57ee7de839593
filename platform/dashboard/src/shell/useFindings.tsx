import { useQuery } from '@tanstack/react-query';
import { Package, Receipt } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { useFormats } from '../shared/useFormats';
import type { Group } from './usePlaces';

/** The first products and orders of the shop that match; none for an empty query. */
export function useFindings(shop: string, q: string): Group[] {
  const { t } = useTranslation('shell');
  const { money } = useFormats();
  const navigate = useNavigate();
  const params = { path: { shop }, query: { q, limit: 5 } };
  const products = useQuery({
    queryKey: ['shops', shop, 'found', 'products', q],
    queryFn: () => answerOf(api.GET('/shops/{shop}/products', { params })),
    enabled: q.length > 0,
  });
  const orders = useQuery({
    queryKey: ['shops', shop, 'found', 'orders', q],
    queryFn: () => answerOf(api.GET('/shops/{shop}/orders', { params })),
    enabled: q.length > 0,
  });
  return [
    {
      label: t('groups.products'),
      actions: (products.data?.items ?? []).map(product => ({
        id: `product-${product.id}`,
        label: product.title,
        description: product.price_min ? money(product.price_min) : undefined,
        leftSection: <Package size={18} aria-hidden />,
        onClick: () => void navigate(`/shops/${shop}/products/${product.id}`),
      })),
    },
    {
      label: t('groups.orders'),
      actions: (orders.data?.items ?? []).map(order => ({
        id: `order-${order.number}`,
        label: t('orderNumber', { number: order.number }),
        description: [order.customer_name, money(order.total)].filter(Boolean).join(' · '),
        leftSection: <Receipt size={18} aria-hidden />,
        onClick: () => void navigate(`/shops/${shop}/orders/${order.number}`),
      })),
    },
  ];
}
