import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from './LeaveGuard';
import classes from './SaveBar.module.css';
import { Notice } from './Notice';
import { useFormats } from './useFormats';

type Props = { form: string; changed: string[]; isSaving: boolean; failure: string; onDiscard: () => void };

/** Appears when something changed, says what, and is the only way to save. */
export function SaveBar({ form, changed, isSaving, failure, onDiscard }: Props) {
  const { t } = useTranslation('shared');
  const { list } = useFormats();
  if (changed.length === 0) return null;
  const fields = list(changed);
  return (
    <>
      <div className={classes.bar} role="region" aria-label={t('save')}>
        {failure && <Notice tone="bad">{failure}</Notice>}
        <div className={classes.row}>
          <span className={classes.words} aria-live="polite">{t('unsaved.title', { fields })}</span>
          <Button variant="default" onClick={onDiscard} disabled={isSaving}>{t('unsaved.discard')}</Button>
          <Button type="submit" form={form} loading={isSaving}>{t('save')}</Button>
        </div>
      </div>
      <LeaveGuard fields={fields} />
    </>
  );
}
