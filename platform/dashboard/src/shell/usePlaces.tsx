import { ExternalLink, Plus, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Shop } from '../api/types';
import { navigation } from './navigation';

export type Group = {
  label: string;
  actions: { id: string; label: string; description?: string; leftSection?: React.ReactNode; onClick: () => void }[];
};

/** The pages and actions of this shop whose words hold the query. */
export function usePlaces(shop: Shop, query: string): Group[] {
  const { t } = useTranslation(['shell', ...navigation.map(entry => entry.feature)]);
  const navigate = useNavigate();
  const go = (path: string) => () => void navigate(`/shops/${shop.shop}${path}`);
  const pages = navigation.flatMap(({ feature, path, icon: Icon, children = [] }) => [
    { id: feature, label: t(`${feature}:nav.title`), leftSection: <Icon size={18} aria-hidden />, onClick: go(path) },
    ...children.map(child => ({
      id: child.path, label: t(`${feature}:${child.words}`), leftSection: <Icon size={18} aria-hidden />, onClick: go(child.path),
    })),
  ]);
  const actions = [
    { id: 'add', label: t('actions.addProduct'), leftSection: <Plus size={18} aria-hidden />, onClick: go('/products/new') },
    { id: 'import', label: t('actions.import'), leftSection: <Upload size={18} aria-hidden />, onClick: go('/imports') },
    { id: 'view', label: t('viewShop'), leftSection: <ExternalLink size={18} aria-hidden />, onClick: () => void window.open(shop.storefront_url, '_blank', 'noreferrer') },
  ];
  const wanted = query.trim().toLocaleLowerCase();
  const fits = ({ label }: { label: string }) => label.toLocaleLowerCase().includes(wanted);
  return [
    { label: t('groups.pages'), actions: pages.filter(fits) },
    { label: t('groups.actions'), actions: actions.filter(fits) },
  ];
}
