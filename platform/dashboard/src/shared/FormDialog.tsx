import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FormDialog.module.css';
import { Notice } from './Notice';
import { useFocusReturn } from './useFocusReturn';
import { useProblemText } from './useProblemText';

type Props = {
  title: string;
  action: string;
  /** Where the usual word for leaving could be taken for the action. */
  dismiss?: string;
  danger?: boolean;
  disabled?: boolean;
  isPending: boolean;
  error: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of a dialog that changes something: fields, what went wrong, one action. */
export function FormDialog({ title, action, dismiss, danger, disabled, isPending, error, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('shared');
  const text = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  useFocusReturn();
  useEffect(() => {
    if (!isPending) focusFirstWrong(form.current);
  }, [isPending]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
    focusFirstWrong(event.currentTarget);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <form ref={form} onSubmit={submit} noValidate className={classes.form}>
        {children}
        {error ? <Notice tone="bad">{text(error)}</Notice> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{dismiss ?? t('close')}</Button>
          <Button type="submit" color={danger ? 'red' : undefined} loading={isPending} disabled={disabled}>{action}</Button>
        </Group>
      </form>
    </Modal>
  );
}

/** Leads to the first field that cannot be taken, once it is drawn as such: at once, or when the server has refused it. */
const focusFirstWrong = (form: HTMLFormElement | null) =>
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
