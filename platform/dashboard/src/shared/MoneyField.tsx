import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './MoneyField.module.css';
import { currencySymbol } from './money';

/** A field for an amount in the currency's own units; it keeps the text as typed. */
export function MoneyField({ currency, ...props }: TextInputProps & { currency: string }) {
  const { i18n } = useTranslation();
  const symbol = currencySymbol(currency, i18n.language);
  return (
    <TextInput
      {...props} inputMode="decimal" autoComplete="off" classNames={{ input: classes.input }}
      leftSectionWidth={symbol.length > 2 ? 48 : 34} leftSection={<span className={classes.symbol}>{symbol}</span>}
    />
  );
}
