import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Address, Order } from '../api/types';
import { Panel } from '../shared/Panel';
import { useIsOwner } from '../shell/useIsOwner';
import { useShop } from '../shell/useShop';
import classes from './CustomerPanel.module.css';

export function CustomerPanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const { shop } = useShop();
  const mayErase = useIsOwner();
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
      {order.email && mayErase && <Link to={`/shops/${shop}/settings/privacy?order=${order.number}`} className={classes.erase}>{t('customer.erase')}</Link>}
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
        {[...withCountry(label, country, address), address.phone].map((line, index) => line && <div key={index}><bdi>{line}</bdi></div>)}
      </address>
    </>
  );
}

/** Countries that write from the large to the small in letters of their own, the country above all; as the shop and its mails do. */
const fromTheLarge = new Set(['CN', 'HK', 'JP', 'KR', 'MO', 'TW']);

const withCountry = (label: string[], country: string | undefined, { country: code, address1, city }: Address) =>
  fromTheLarge.has(code) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(`${address1}${city}`) ? [country, ...label] : [...label, country];
