import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigation } from 'react-router';

type Props = { label: string; value: string; onChange: (value: string | null) => void };

/** Searches when typing pauses, unless the page is being left: a late search would call the reader back. */
export function SearchField({ label, value, onChange }: Props) {
  const { t } = useTranslation('shared');
  const [text, setText] = useState(value);
  const tell = useDebouncedCallback(onChange, 250);
  const isLeaving = useIsLeaving();
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (isLeaving) tell.cancel();
  }, [isLeaving, tell]);
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

function useIsLeaving() {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location !== undefined && location.pathname !== pathname;
}
