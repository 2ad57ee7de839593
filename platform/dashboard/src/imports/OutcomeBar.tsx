import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import classes from './OutcomeBar.module.css';

const parts = ['created', 'updated', 'unchanged', 'rejected'] as const;

/** What became of the file: one bar whose parts are printed beneath it. */
export function OutcomeBar({ run }: { run: ImportReport }) {
  const { t } = useTranslation('imports');
  const { number } = useFormats();
  const counts = { created: run.created, updated: run.updated, unchanged: run.unchanged, rejected: run.rejected_count };
  return (
    <Panel title={t('outcome.title', { count: run.products })}>
      <svg className={classes.bar} width="100%" height="20" aria-hidden>
        {partsOf(counts).map(({ name, start, share }) => (
          <rect key={name} data-part={name} x={`${start}%`} width={`${share}%`} height="20" />
        ))}
      </svg>
      <dl className={classes.figures}>
        {parts.map(name => (
          <div key={name} className={classes.figure} data-part={name}>
            <dt>{t(`outcome.${name}`)}</dt>
            <dd>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t('outcome.variants', { count: run.variants })}</p>
    </Panel>
  );
}

function partsOf(counts: Record<(typeof parts)[number], number>) {
  const total = parts.reduce((sum, name) => sum + counts[name], 0) || 1;
  let start = 0;
  return parts.map(name => {
    const part = { name, start, share: (counts[name] / total) * 100 };
    start += part.share;
    return part;
  });
}
