import { useTranslation } from 'react-i18next';
import { Sea } from '../shared/Sea';
import classes from './ShopSketch.module.css';

/** The shop as it takes shape while its name is typed, on the sea at night. */
export function ShopSketch({ name, shop }: { name: string; shop: string }) {
  const { t } = useTranslation('account');
  return (
    <div className={classes.sketch} aria-hidden>
      <Sea />
      <div className={classes.window}>
        <div className={classes.address}>
          <i /><i /><i />
          <span>{shop || t('sketch.address')}.{location.host}</span>
        </div>
        <div className={classes.front}>
          <div className={classes.name}>{name || t('sketch.name')}</div>
          <div className={classes.menu}><i /><i /><i /></div>
          <div className={classes.hero} />
          <div className={classes.goods}>{[0, 1, 2].map(each => <div key={each}><b /><i /><i /></div>)}</div>
        </div>
      </div>
    </div>
  );
}
