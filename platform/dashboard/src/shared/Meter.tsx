import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Meter.module.css';
import { useFormats } from './useFormats';

type Props = { label: string; used: number; limit: number | null; format?: (value: number) => string; note?: string };

/** How much of a limit is used; brass from 80%, red when nothing is left. Without a limit the figure stands alone. */
export function Meter({ label, used, limit, format, note }: Props) {
  const { t } = useTranslation('shared');
  const { number } = useFormats();
  const id = useId();
  const figure = format ?? number;
  const share = limit === null ? 0 : shareOf(used, limit);
  const words = limit === null ? t('meter.unlimited', { used: figure(used) }) : t('meter.of', { used: figure(used), limit: figure(limit) });
  return (
    <div className={classes.meter} data-tone={toneOf(used, limit)}>
      <div className={classes.words}>
        <span id={id}>{label}</span>
        <span className={classes.figure}>{words}</span>
      </div>
      {limit !== null && (
        <svg
          className={classes.bar} width="100%" height="8" role="meter" aria-labelledby={id}
          aria-valuemin={0} aria-valuemax={limit} aria-valuenow={Math.min(used, limit)} aria-valuetext={words}
        >
          <rect width={`${share * 100}%`} height="8" rx="4" />
        </svg>
      )}
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}

const shareOf = (used: number, limit: number) => (limit > 0 ? Math.min(1, used / limit) : 1);

/** From here on a limit is warned of. */
export const warnsAt = 0.8;

export function toneOf(used: number, limit: number | null): 'calm' | 'near' | 'full' {
  if (limit === null) return 'calm';
  if (used >= limit) return 'full';
  return shareOf(used, limit) >= warnsAt ? 'near' : 'calm';
}
