import { useTranslation } from 'react-i18next';
import classes from './StatusBadge.module.css';

const tones = {
  active: 'good', draft: 'quiet', archived: 'quiet',
  open: 'going', completed: 'good', cancelled: 'quiet',
  authorized: 'going', paid: 'good', partially_refunded: 'brass', refunded: 'quiet', voided: 'quiet',
  unfulfilled: 'brass', partial: 'going', fulfilled: 'good',
  queued: 'quiet', running: 'going', done: 'good', failed: 'bad',
} as const;

export type Status = keyof typeof tones;

/** A state in words; the shape of its mark repeats what the colour says. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation('shared');
  return (
    <span className={classes.badge} data-tone={tones[status]}>
      <span className={classes.mark} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
