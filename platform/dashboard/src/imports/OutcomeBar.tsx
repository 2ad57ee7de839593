import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../api/types';
import { Panel } from '../shared/Panel';
import { PartsBar } from '../shared/PartsBar';
import classes from './OutcomeBar.module.css';

const parts = [
  { name: 'created', color: 'teal' }, { name: 'updated', color: 'brass' },
  { name: 'unchanged', color: 'line-strong' }, { name: 'rejected', color: 'red' },
] as const;

/** What became of the file. */
export function OutcomeBar({ run }: { run: ImportReport }) {
  const { t } = useTranslation('imports');
  const counts = { created: run.created, updated: run.updated, unchanged: run.unchanged, rejected: run.rejected_count };
  return (
    <Panel title={t('outcome.title', { count: run.products })}>
      <PartsBar parts={parts.map(part => ({ ...part, label: t(`outcome.${part.name}`), count: counts[part.name] }))} />
      <p className={classes.note}>{t('outcome.variants', { count: run.variants })}</p>
    </Panel>
  );
}
