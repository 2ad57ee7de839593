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
      {shipping && <AddressBlock title={t('customer.shipping')} address={shipping} />}
      {billing && !isSame && <AddressBlock title={t('customer.billing')} address={billing} />}
      {billing && isSame && <p className={classes.small}>{t('customer.sameBilling')}</p>}
      {order.email && <Link to={`/shops/${shop}/settings/privacy?order=${order.number}`} className={classes.erase}>{t('customer.erase')}</Link>}
    </Panel>
  );
}

function AddressBlock({ title, address }: { title: string; address: Address }) {
  const { i18n } = useTranslation();
  const country = new Intl.DisplayNames(i18n.language, { type: 'region' }).of(address.country);
  const lines = [
    nameOf(address), address.company, address.address1, address.address2,
    [address.postal_code, address.city].filter(Boolean).join(' '), address.province, country, address.phone,
  ];
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <address className={classes.address}>
        {lines.map((line, index) => line && <div key={index}>{line}</div>)}
      </address>
    </>
  );
}

/** Chinese, Japanese and Korean names put the family first and have no space between. */
const nameOf = ({ first_name, last_name }: Address) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(first_name + last_name)
    ? last_name + first_name
    : `${first_name} ${last_name}`;
