import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { variantName } from '../shared/variantName';
import { useShop } from '../shell/useShop';
import classes from './LowStock.module.css';

export function LowStock({ items }: { items: Summary['low_stock'] }) {
  const { t } = useTranslation('home');
  const { number } = useFormats();
  const { shop } = useShop();
  return (
    <Panel title={t('lowStock.title')}>
      {items.length === 0 && <p className={classes.none}>{t('lowStock.none')}</p>}
      <ul className={classes.items}>
        {items.map(({ product_id, title, variant_title, available }) => (
          <li key={product_id + variant_title} className={classes.item}>
            <div className={classes.words}>
              <Link to={`/shops/${shop}/products/${product_id}`}>{title}</Link>
              <div className={classes.variant}>{variantName(variant_title)}</div>
            </div>
            <span className={classes.count} data-out={available <= 0 || undefined}>
              {available <= 0 ? t('lowStock.out') : t('lowStock.left', { left: number(available) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
