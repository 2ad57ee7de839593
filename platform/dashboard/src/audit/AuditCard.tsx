import { useFormats } from '../shared/useFormats';
import { Actor } from './Actor';
import classes from './Audit.module.css';
import { ChainMark } from './ChainMark';
import { Happening } from './Happening';
import type { Told } from './byMinute';
import type { AuditWords } from './useAuditWords';

export function AuditCard({ told, words, timeZone }: { told: Told; words: AuditWords; timeZone?: string }) {
  const { exactMoment } = useFormats(timeZone);
  return (
    <div className={classes.card}>
      <Happening told={told} words={words} />
      <div className={classes.foot}><Actor actor={told.actor} /><span>{exactMoment(told.at)}</span><ChainMark entry={told} /></div>
    </div>
  );
}
