import { TextInput } from '@mantine/core';
import classes from './DayField.module.css';

type Props = { label: string; value: string | undefined; min?: string; max?: string; onChange: (day: string | null) => void };

/** A day of a filter, with its word inside the field. */
export const DayField = ({ label, value = '', onChange, ...limits }: Props) => (
  <TextInput
    {...limits} type="date" size="sm" aria-label={label} value={value} onChange={event => onChange(event.currentTarget.value || null)}
    leftSection={<span className={classes.word}>{label}</span>} leftSectionWidth={56} classNames={{ input: classes.input }}
  />
);
