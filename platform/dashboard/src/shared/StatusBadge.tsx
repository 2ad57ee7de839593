import { useTranslation } from 'react-i18next';
import { Badge } from './Badge';

const tones = {
  active: 'good', draft: 'quiet', archived: 'quiet',
  open: 'going', completed: 'good', cancelled: 'quiet',
  authorized: 'going', paid: 'good', partially_refunded: 'brass', refunded: 'quiet', voided: 'quiet',
  unfulfilled: 'brass', partial: 'going', fulfilled: 'good',
  queued: 'quiet', running: 'going', done: 'good', failed: 'bad',
} as const;

export type Status = keyof typeof tones;

export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation('shared');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
