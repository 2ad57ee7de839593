import { ActionIcon, CopyButton } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './CopyField.module.css';

/** A text that has to be put elsewhere letter by letter. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.field}>
      <div className={classes.label}>{label}</div>
      <code className={classes.text}>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <ActionIcon variant="subtle" aria-label={copied ? t('copied') : t('copyOf', { label })} onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  );
}
