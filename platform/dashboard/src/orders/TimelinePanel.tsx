import { useTranslation } from 'react-i18next';
import type { Order, TimelineEntry } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './TimelinePanel.module.css';

/** What happened to the order, newest first. */
export function TimelinePanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const entries = [...order.timeline].sort((one, other) => other.at.localeCompare(one.at));
  return entries.length > 0 && (
    <Panel title={t('timeline.title')}>
      <ol className={classes.timeline}>
        {entries.map((entry, index) => <Happening key={`${entry.at}${entry.type}${index}`} entry={entry} />)}
      </ol>
    </Panel>
  );
}

function Happening({ entry: { at, type, actor, fields } }: { entry: TimelineEntry }) {
  const { t, i18n } = useTranslation('orders');
  const { moment } = useFormats(useShop().time_zone);
  const detail = useDetail();
  const key = `timeline.types.${type.replaceAll('.', '_')}`;
  const words = i18n.exists(key, { ns: 'orders' }) ? t(key as 'timeline.types.order_placed') : type.replaceAll(/[._]/g, ' ');
  const details = Object.values(fields).map(detail).filter(Boolean).join(' · ');
  return (
    <li className={classes.happening}>
      <div>{words}</div>
      {details && <div className={classes.detail}>{details}</div>}
      <div className={classes.note}>{[moment(at), actor].filter(Boolean).join(' · ')}</div>
    </li>
  );
}

/** A field of an entry in words: money as money, the rest as it is; what has no words is left out. */
function useDetail() {
  const { money } = useFormats();
  return (value: unknown): string => {
    if (isMoney(value)) return money(value);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}

const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
