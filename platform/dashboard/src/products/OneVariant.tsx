import { TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../api/types';
import { MoneyField } from '../shared/MoneyField';
import { useFieldError } from '../shared/fieldErrors';
import { amountText } from '../shared/money';
import classes from './ProductEditor.module.css';
import type { ProductValues } from './productForm';

export function OneVariant({ variant, currency }: { variant: Variant; currency: string }) {
  const { t } = useTranslation('products');
  const fieldError = useFieldError();
  const { register, formState: { errors } } = useFormContext<ProductValues>();
  const wrong = errors.variants?.[0];
  const example = { example: amountText({ amount: 1999, currency }) };
  return (
    <div className={classes.fields}>
      <div className={classes.pair}>
        <MoneyField {...register('variants.0.price')} currency={currency} label={t('fields.price')} error={fieldError(wrong?.price, example)} />
        <MoneyField {...register('variants.0.compareAt')} currency={currency} label={t('fields.compareAt')} description={t('page.compareAtHint')} inputWrapperOrder={['label', 'input', 'description', 'error']} error={fieldError(wrong?.compareAt, example)} />
      </div>
      <div className={classes.pair}>
        <TextInput
          {...register('variants.0.stock')} label={t('fields.stock')} inputMode="numeric" autoComplete="off" error={fieldError(wrong?.stock)}
          description={t('stock.reserved', { count: variant.stock.reserved })} inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <TextInput {...register('variants.0.sku')} label={t('fields.sku')} autoComplete="off" error={fieldError(wrong?.sku, { max: 120 })} />
      </div>
    </div>
  );
}
