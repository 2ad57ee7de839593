import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';
import { useFormats } from '../shared/useFormats';
import classes from './Audit.module.css';

/** A record's place in the chain that makes tampering visible, and the start of its hash. */
export function ChainMark({ entry: { sequence, hash } }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const { number } = useFormats();
  if (sequence === null || hash === null) return <span className={classes.chain}>{t('notYetChained')}</span>;
  return (
    <span className={classes.chain}>
      <Link2 size={13} aria-hidden /> {number(sequence)} <code title={hash}>{hash.slice(0, 8)}</code>
    </span>
  );
}
