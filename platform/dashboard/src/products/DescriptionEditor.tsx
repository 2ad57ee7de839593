import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from './RichText';
import classes from './RichText.module.css';
import { isRichTextSafe } from './isRichTextSafe';

type Props = { label: string; html: string; onChange: (html: string) => void };

/** Formatted text by default; the HTML itself when it holds what formatted text would lose. */
export function DescriptionEditor({ label, html, onChange }: Props) {
  const { t } = useTranslation('products');
  const isSafe = isRichTextSafe(html);
  const [wantsSource, setWantsSource] = useState(false);
  if (isSafe && !wantsSource) return <RichText label={label} html={html} onChange={onChange} onSource={() => setWantsSource(true)} />;
  return (
    <div>
      <Textarea
        label={label} description={isSafe ? undefined : t('editor.onlySource')} value={html} autosize minRows={8} maxRows={20}
        spellCheck={false} onChange={event => onChange(event.currentTarget.value)}
      />
      {isSafe && (
        <button type="button" className={classes.source} onClick={() => setWantsSource(false)}>{t('editor.formatted')}</button>
      )}
    </div>
  );
}
