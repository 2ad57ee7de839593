import { Button, Select, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { answerOf, api } from '../api/client';
import { Problem } from '../api/problem';
import { MoneyField } from '../shared/MoneyField';
import { Notice } from '../shared/Notice';
import { Page } from '../shared/Page';
import { Panel } from '../shared/Panel';
import { placeErrors, useFieldError } from '../shared/fieldErrors';
import { amountText, parseAmount } from '../shared/money';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import { AboutFields } from './AboutFields';
import classes from './ProductEditor.module.css';
import { moneyOf } from './productChange';
import { productsKey } from './productQueries';

const newProduct = (currency: string) =>
  z.object({
    title: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(255, 'long')),
    description: z.string(),
    price: z.string().check(z.refine(text => parseAmount(text, currency) !== null, 'amount')),
    stock: z.string().check(z.regex(/^\s*\d{1,9}\s*$/, 'count')),
    status: z.enum(['active', 'draft']),
  });

type Values = z.infer<ReturnType<typeof newProduct>>;

/** The few things without which a product is none; pictures and the rest follow on its own page. */
export function NewProduct() {
  const { t } = useTranslation(['products', 'shared']);
  const { shop, currency } = useShop();
  const fieldError = useFieldError();
  const form = useForm<Values>({
    resolver: zodResolver(newProduct(currency)),
    defaultValues: { title: '', description: '', price: '', stock: '0', status: 'active' },
  });
  const { register, control, formState: { errors, isSubmitting } } = form;
  const { create, failure } = useCreateProduct(form.setError);
  const statuses = (['active', 'draft'] as const).map(value => ({ value, label: t(`shared:status.${value}`) }));
  return (
    <Page title={t('new.title')} back={{ to: `/shops/${shop}/products`, label: t('list.title') }} narrow>
      <FormProvider {...form}>
        <form noValidate onSubmit={form.handleSubmit(create)} className={classes.fields}>
          {failure && <Notice tone="bad">{failure}</Notice>}
          <Panel><AboutFields /></Panel>
          <Panel title={t('page.priceAndStock')}>
            <div className={classes.fields}>
              <div className={classes.pair}>
                <MoneyField
                  {...register('price')} currency={currency} label={t('fields.price')}
                  error={fieldError(errors.price, { example: amountText({ amount: 1999, currency }) })}
                />
                <TextInput {...register('stock')} label={t('fields.stock')} inputMode="numeric" error={fieldError(errors.stock)} />
              </div>
              <Controller name="status" control={control} render={({ field }) => <Select {...field} label={t('fields.status')} data={statuses} />} />
            </div>
          </Panel>
          <div><Button type="submit" size="md" loading={isSubmitting}>{t('new.create')}</Button></div>
        </form>
      </FormProvider>
    </Page>
  );
}

function useCreateProduct(setError: ReturnType<typeof useForm<Values>>['setError']) {
  const { shop, currency } = useShop();
  const text = useProblemText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [failure, setFailure] = useState('');
  const create = async ({ title, description, price, stock, status }: Values) => {
    setFailure('');
    try {
      const body = { title, description_html: description, price: moneyOf(price, currency), stock: Number(stock), status };
      const product = await answerOf(api.POST('/shops/{shop}/products', { params: { path: { shop } }, body }));
      await client.invalidateQueries({ queryKey: productsKey(shop) });
      await navigate(`/shops/${shop}/products/${product.id}`, { replace: true });
    } catch (error) {
      const rest = error instanceof Problem ? placeErrors<Values>(error, ['title', 'price', 'stock'], setError) : [];
      if (rest.length > 0 || !(error instanceof Problem) || error.errors.length === 0) setFailure(rest.join(' ') || text(error));
    }
  };
  return { create, failure };
}
