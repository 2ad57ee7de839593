import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '../api/types';
import { Badge, type Tone } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import classes from './Overview.module.css';

type Shop = Overview['attention'][number];

const tones: Record<Shop['about'], Tone> = { applied: 'going', closing: 'brass', 'limit-near': 'brass', 'limit-reached': 'bad', lag: 'bad', migration: 'bad', deletion: 'bad' };

/** The shops that somebody should look at, and why. */
export function AttentionPanel({ shops }: { shops: Shop[] }) {
  const { t } = useTranslation('admin');
  return (
    <Panel title={t('attention.title')}>
      {shops.length === 0 && <p className={classes.none}>{t('attention.none')}</p>}
      <ul className={classes.list}>
        {shops.map(({ id, shop, name, about, error }) => (
          <li key={id + about} className={classes.item}>
            <div className={classes.words}>
              {about === 'deletion' ? <div className={classes.gone}>{name}</div> : <Link to={`/admin/tenants/${id}`}>{name}</Link>}
              <div className={classes.small}>{shop}</div>
            </div>
            <Badge tone={tones[about]}>{t(`attention.${about}`)}</Badge>
            {error && <div className={classes.error}>{t('attention.tried', { error })}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
