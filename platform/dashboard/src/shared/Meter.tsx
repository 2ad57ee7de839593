import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Meter.module.css';
import { useFormats } from './useFormats';

type Props = {
  label: string;
  used: number;
  limit: number | null;
  state: 'ok' | 'near' | 'reached';
  format?: (value: number) => string;
  note?: string;
};

/** How much of a limit is used; the colour repeats what the figures and the note say. Without a limit the figure stands alone. */
export function Meter({ label, used, limit, state, format, note }: Props) {
  const { t } = useTranslation('shared');
  const { number } = useFormats();
  const id = useId();
  const figure = format ?? number;
  const words = limit === null ? t('meter.unlimited', { used: figure(used) }) : t('meter.of', { used: figure(used), limit: figure(limit) });
  return (
    <div className={classes.meter} data-state={state}>
      <div className={classes.words}>
        <span id={id}>{label}</span>
        <span className={classes.figure}>{words}</span>
      </div>
      {limit !== null && (
        <svg
          className={classes.bar} width="100%" height="8" role="meter" aria-labelledby={id}
          aria-valuemin={0} aria-valuemax={limit} aria-valuenow={Math.min(used, limit)} aria-valuetext={words}
        >
          <rect width={`${limit > 0 ? Math.min(100, (used / limit) * 100) : 100}%`} height="8" rx="4" />
        </svg>
      )}
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
