import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportRun } from '../api/types';
import { StatusBadge } from '../shared/StatusBadge';
import { useFormats } from '../shared/useFormats';
import { useFailureText } from './useFailureText';
import { useShop } from '../shell/useShop';
import { RunProgress } from './RunProgress';
import classes from './Runs.module.css';

export const Runs = ({ runs }: { runs: ImportRun[] }) => (
  <ul className={classes.runs}>{runs.map(run => <Run key={run.id} run={run} />)}</ul>
);

function Run({ run }: { run: ImportRun }) {
  const { t } = useTranslation('imports');
  const { shop, time_zone } = useShop();
  const { moment } = useFormats(time_zone);
  const failureText = useFailureText();
  const isGoing = run.status === 'queued' || run.status === 'running';
  return (
    <li className={classes.run}>
      <div className={classes.head}>
        <Link to={`/shops/${shop}/imports/${run.id}`} className={classes.name}>{run.file_name || t('runs.unnamed')}</Link>
        <StatusBadge status={run.status} />
      </div>
      <div className={classes.note}>
        {moment(run.created_at)}
        {run.status === 'done' && ` · ${t('outcome.title', { count: run.products })}`}
        {run.status === 'done' && run.rejected_count > 0 && ` · ${t('lines.rejected', { count: run.rejected_count })}`}
        {run.failure && ` · ${failureText(run.failure)}`}
      </div>
      {isGoing && <RunProgress progress={run.progress} />}
    </li>
  );
}
