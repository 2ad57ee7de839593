import { NumberInput, Slider, Switch, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Flag } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import classes from './Flags.module.css';
import { useFlagChange } from './flagQueries';

const marks = [5, 25, 50, 100].map(value => ({ value, label: String(value) }));

/** To how many of a hundred shops; or the brake, which holds for exceptions too. */
export function FlagDialog({ flag, onClose }: { flag: Flag; onClose: () => void }) {
  const { t } = useTranslation('flags');
  const label = useId();
  const [share, setShare] = useState(flag.share);
  const [stopped, setStopped] = useState(flag.stopped);
  const [reason, setReason] = useState('');
  const change = useFlagChange(
    () => answerOf(api.PUT('/admin/flags/{name}', { params: { path: { name: flag.name } }, body: { share, stopped, reason: reason.trim(), version: flag.version } })),
    onClose,
  );
  const isSame = share === flag.share && stopped === flag.stopped;
  return (
    <FormDialog
      title={t('change.title', { name: flag.name })} action={t(stopped && !flag.stopped ? 'change.stop' : 'change.action')} danger={stopped && !flag.stopped}
      isPending={change.isPending} error={change.error} disabled={isSame || !reason.trim()} onClose={onClose} onSubmit={() => change.mutate(undefined)}
    >
      <div>
        <div id={label} className={classes.label}>{t('change.share')}</div>
        <div className={classes.slider}>
          <Slider value={share} onChange={setShare} min={0} max={100} marks={marks} disabled={stopped} thumbProps={{ 'aria-labelledby': label }} label={null} />
          <NumberInput
            value={share} onChange={value => setShare(Math.min(100, Math.max(0, Number(value) || 0)))} min={0} max={100} suffix=" %" disabled={stopped}
            aria-labelledby={label} allowDecimal={false} size="sm"
          />
        </div>
      </div>
      <Switch checked={stopped} onChange={event => setStopped(event.currentTarget.checked)} color="red" label={t('change.stopped')} description={t('change.stoppedHint')} />
      <Textarea label={t('change.reason')} value={reason} onChange={event => setReason(event.currentTarget.value)} maxLength={500} autosize minRows={2} />
    </FormDialog>
  );
}
