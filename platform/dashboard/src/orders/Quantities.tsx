import { Input, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderLine } from '../api/types';
import { variantName } from '../shared/variantName';
import classes from './OrderDialog.module.css';

export type QuantityByLine = Record<string, number>;

type Props = {
  legend: string;
  lines: OrderLine[];
  most: (line: OrderLine) => number;
  value: QuantityByLine;
  onChange: (value: QuantityByLine) => void;
  error?: string | undefined;
};

/** How many units of which lines; lines of which none are left do not appear. */
export function Quantities({ legend, lines, most, value, onChange, error }: Props) {
  const { t } = useTranslation('orders');
  return (
    <fieldset className={classes.quantities}>
      <legend className={classes.legend}>{legend}</legend>
      {error && <Input.Error role="alert">{error}</Input.Error>}
      {lines.filter(line => most(line) > 0).map(line => (
        <div key={line.id} className={classes.quantity}>
          <div>
            <div className={classes.title}>{line.title}</div>
            <div className={classes.small}>{[variantName(line.variant_title), t('lines.atMost', { count: most(line) })].filter(Boolean).join(' · ')}</div>
          </div>
          <NumberInput
            aria-label={t('lines.quantityOf', { title: line.title })} error={Boolean(error)} min={0} max={most(line)} clampBehavior="strict" allowDecimal={false}
            allowNegative={false} value={value[line.id] ?? 0} onChange={count => onChange({ ...value, [line.id]: Number(count) || 0 })}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** The chosen quantities as the API takes them. */
export const chosenLines = (value: QuantityByLine) =>
  Object.entries(value).filter(([, quantity]) => quantity > 0).map(([line_id, quantity]) => ({ line_id, quantity }));
