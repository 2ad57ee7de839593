import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import { Problem } from '../api/problem';
import type { Closing } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './Closing.module.css';
import { useLifeChange } from './closingQueries';
import { courseFrom, plusDays } from './course';

const fields = ['name', 'password', 'closes_on'] as const;
type Field = (typeof fields)[number];
type Faults = Partial<Record<Field, string>>;

const longestNotice = 365;

/** Asks for the day, the shop's name and the password: an open screen alone must not be enough. */
export function CloseDialog({ closing, onClose }: { closing: Closing; onClose: () => void }) {
  const { t } = useTranslation('closing');
  const { shop } = useShop();
  const { longDay } = useFormats();
  const [entered, setEntered] = useState({ name: '', password: '', closes_on: closing.usual_day });
  const [missing, setMissing] = useState<Faults>({});
  const close = useLifeChange(shop, () => answerOf(api.POST('/shops/{shop}/closing', { params: { path: { shop } }, body: entered })), onClose);
  const refused = refusedBy(close.error);
  const faults: Faults = { ...Object.fromEntries(refused.map(field => [field, t(`dialog.wrong.${field}`)])), ...missing };
  const enter = (field: Field) => (event: { currentTarget: { value: string } }) => {
    setEntered({ ...entered, [field]: event.currentTarget.value });
    setMissing({ ...missing, [field]: undefined });
    if (refused.length > 0) close.reset();
  };
  const submit = () => {
    const empty = Object.fromEntries(fields.filter(field => !entered[field].trim()).map(field => [field, t(`dialog.missing.${field}`)]));
    setMissing(empty);
    if (Object.keys(empty).length === 0) close.mutate(undefined);
  };
  const today = plusDays(closing.usual_day, -closing.usual_days);
  const course = entered.closes_on ? courseFrom(closing, entered.closes_on) : undefined;
  return (
    <FormDialog
      title={t('dialog.title', { name: closing.name })} action={t('dialog.action')} dismiss={t('dialog.dismiss')} danger isPending={close.isPending}
      error={refused.length > 0 ? null : close.error} onClose={onClose} onSubmit={submit}
    >
      <TextInput
        type="date" label={t('dialog.day')} value={entered.closes_on} min={plusDays(today, 1)} max={plusDays(today, longestNotice)} onChange={enter('closes_on')}
        description={t('dialog.dayHint')} error={faults.closes_on}
      />
      <div className={classes.sides} aria-live="polite">
        {course && <p className={classes.stays}>{t('dialog.before', { day: longDay(course.closesOn) })}</p>}
        {course && <p className={classes.goes}>{t('dialog.after', { day: longDay(course.deletedOn) })}</p>}
      </div>
      <TextInput
        label={<Trans t={t} i18nKey="dialog.name" values={{ name: closing.name }} components={{ b: <b className={classes.whom} /> }} />}
        value={entered.name} onChange={enter('name')} autoComplete="off" error={faults.name} data-autofocus
      />
      <PasswordInput
        label={t('dialog.password')} value={entered.password} onChange={enter('password')} autoComplete="current-password" error={faults.password}
        visibilityToggleButtonProps={{ 'aria-label': t('dialog.showPassword') }}
      />
    </FormDialog>
  );
}

/** The fields that the server did not take. */
const refusedBy = (error: unknown): Field[] =>
  error instanceof Problem ? fields.filter(field => error.errors.some(({ pointer }) => pointer === `/${field}`)) : [];
