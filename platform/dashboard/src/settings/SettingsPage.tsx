import { useTranslation } from 'react-i18next';
import { Page } from '../shared/Page';
import { useShop } from '../shell/useShop';
import { AddressPanel } from './AddressPanel';
import { MarketPanel } from './MarketPanel';
import { ShopForm } from './ShopForm';
import classes from './SettingsPage.module.css';
import { SignInsPanel } from './SignInsPanel';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const shop = useShop();
  return (
    <Page title={t('title')} narrow>
      <div className={classes.parts}>
        <ShopForm key={shop.shop} shop={shop} />
        <AddressPanel shop={shop} />
        <MarketPanel shop={shop} />
        <SignInsPanel />
      </div>
    </Page>
  );
}
