import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Order, OrderLine } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { variantName } from '../shared/variantName';
import { useShop } from '../shell/useShop';
import classes from './LinesPanel.module.css';
import { TotalsList } from './TotalsList';
import { lineStates } from './lineStates';

export function LinesPanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  return (
    <Panel title={t('lines.title')}>
      <ul className={classes.lines}>
        {order.lines.map(line => <Line key={line.id} line={line} />)}
      </ul>
      <TotalsList order={order} />
    </Panel>
  );
}

function Line({ line }: { line: OrderLine }) {
  const { t } = useTranslation('orders');
  const { shop } = useShop();
  const { money, number } = useFormats();
  const states = lineStates(line);
  return (
    <li className={classes.line}>
      <span className={classes.picture}>{line.image_url && <img src={line.image_url} alt="" width={44} height={44} loading="lazy" />}</span>
      <div className={classes.words}>
        {line.product_id
          ? <Link to={`/shops/${shop}/products/${line.product_id}`} className={classes.title}>{line.title}</Link>
          : <span className={classes.title}>{line.title}</span>}
        <div className={classes.small}>{[variantName(line.variant_title), line.sku].filter(Boolean).join(' · ')}</div>
        {states.length > 0 && (
          <div className={classes.small}>{states.map(({ state, count }) => t(`lines.${state}`, { count })).join(' · ')}</div>
        )}
      </div>
      <span className={classes.price}>{t('lines.times', { price: money(line.price), quantity: number(line.quantity) })}</span>
      <span className={classes.total}>{money(line.total)}</span>
    </li>
  );
}
