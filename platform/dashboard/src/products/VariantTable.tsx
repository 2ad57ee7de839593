import { TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Product } from '../api/types';
import { MoneyField } from '../shared/MoneyField';
import { useFieldError } from '../shared/fieldErrors';
import { amountText } from '../shared/money';
import classes from './VariantTable.module.css';
import type { ProductValues } from './productForm';

type Props = { product: Product; currency: string };

export function VariantTable({ product, currency }: Props) {
  const { t } = useTranslation('products');
  const fieldError = useFieldError();
  const { register, formState: { errors } } = useFormContext<ProductValues>();
  const example = { example: amountText({ amount: 1999, currency }) };
  const named = (field: 'price' | 'compareAt' | 'stock' | 'sku', title: string) => ({
    'aria-label': `${t(`fields.${field}`)} · ${title}`, size: 'sm' as const,
  });
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('fields.variant')}</th>
          <th scope="col">{t('fields.price')}</th>
          <th scope="col">{t('fields.compareAt')}</th>
          <th scope="col">{t('fields.stock')}</th>
          <th scope="col">{t('fields.sku')}</th>
        </tr>
      </thead>
      <tbody>
        {product.variants.map(({ id, title, stock }, index) => {
          const wrong = errors.variants?.[index];
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td data-label={t('fields.price')}><MoneyField {...register(`variants.${index}.price`)} {...named('price', title)} currency={currency} error={fieldError(wrong?.price, example)} /></td>
              <td data-label={t('fields.compareAt')}><MoneyField {...register(`variants.${index}.compareAt`)} {...named('compareAt', title)} currency={currency} error={fieldError(wrong?.compareAt, example)} /></td>
              <td data-label={t('fields.stock')}>
                <TextInput {...register(`variants.${index}.stock`)} {...named('stock', title)} inputMode="numeric" error={fieldError(wrong?.stock)} />
                {stock.reserved > 0 && <small>{t('stock.reserved', { count: stock.reserved })}</small>}
              </td>
              <td data-label={t('fields.sku')}><TextInput {...register(`variants.${index}.sku`)} {...named('sku', title)} error={fieldError(wrong?.sku, { max: 120 })} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
