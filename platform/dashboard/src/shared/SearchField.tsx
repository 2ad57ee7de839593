import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { label: string; value: string; onChange: (value: string | null) => void };

/** Searches when typing pauses, unless a link was chosen meanwhile: a late search would call the reader back. */
export function SearchField({ label, value, onChange }: Props) {
  const { t } = useTranslation('shared');
  const [text, setText] = useState(value);
  const tell = useDebouncedCallback(onChange, 250);
  useEffect(() => setText(value), [value]);
  useWindowEvent('pointerdown', event => {
    if ((event.target as Element).closest('a')) tell.cancel();
  });
  const type = (typed: string) => {
    setText(typed);
    tell(typed.trim() || null);
  };
  return (
    <TextInput
      type="search" size="sm" aria-label={label} placeholder={label} value={text} maxLength={200}
      onChange={event => type(event.currentTarget.value)}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => type('')} />}
    />
  );
}
