import type { AuditEntry } from '../api/types';
import { useFormats } from '../shared/useFormats';
import { Actor } from './Actor';
import classes from './Audit.module.css';
import { ChainMark } from './ChainMark';
import { useAuditWords } from './useAuditWords';

export function AuditCard({ entry, timeZone }: { entry: AuditEntry; timeZone?: string }) {
  const { exactMoment } = useFormats(timeZone);
  const { actionOf, aboutOf, detailsOf } = useAuditWords();
  return (
    <div className={classes.card}>
      <div>{actionOf(entry)} <span className={classes.about}>{aboutOf(entry)}</span></div>
      <div className={classes.details}>{detailsOf(entry)}</div>
      <div className={classes.foot}><Actor actor={entry.actor} /><span>{exactMoment(entry.at)}</span><ChainMark entry={entry} /></div>
    </div>
  );
}
