import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Address, Order } from '../api/types';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import classes from './CustomerPanel.module.css';

export function CustomerPanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const { shop } = useShop();
  const { shipping_address: shipping, billing_address: billing } = order;
  const isSame = JSON.stringify(shipping) === JSON.stringify(billing);
  return (
    <Panel title={t('customer.title')}>
      {order.email
        ? <p className={classes.email}><a href={`mailto:${order.email}`}>{order.email}</a></p>
        : <p className={classes.small}>{t('customer.erasedNote')}</p>}
      {shipping && <AddressBlock title={t('customer.shipping')} address={shipping} label={order.shipping_label} />}
      {billing && !isSame && <AddressBlock title={t('customer.billing')} address={billing} label={order.billing_label} />}
      {billing && isSame && <p className={classes.small}>{t('customer.sameBilling')}</p>}
      {order.email && <Link to={`/shops/${shop}/settings/privacy?order=${order.number}`} className={classes.erase}>{t('customer.erase')}</Link>}
    </Panel>
  );
}

function AddressBlock({ title, address, label }: { title: string; address: Address; label: string[] }) {
  const { i18n } = useTranslation();
  const country = new Intl.DisplayNames(i18n.language, { type: 'region' }).of(address.country);
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <address className={classes.address}>
        {[...label, country, address.phone].map((line, index) => line && <div key={index}><bdi>{line}</bdi></div>)}
      </address>
    </>
  );
}
