import { useTranslation } from 'react-i18next';
import { useShop } from '../shell/useShop';
import { AddressPanel } from './AddressPanel';
import { MarketPanel } from './MarketPanel';
import { Setting } from './Setting';
import { ShopForm } from './ShopForm';
import { SignInsPanel } from './SignInsPanel';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const shop = useShop();
  return (
    <Setting title={t('title')}>
      <ShopForm key={shop.shop} shop={shop} />
      <AddressPanel shop={shop} />
      <MarketPanel shop={shop} />
      <SignInsPanel />
    </Setting>
  );
}
