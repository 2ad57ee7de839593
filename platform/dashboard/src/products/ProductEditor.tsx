import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Product } from '../api/types';
import { Panel } from '../shared/Panel';
import { SaveBar } from '../shared/SaveBar';
import { useShop } from '../shell/useShop';
import { AboutFields } from './AboutFields';
import { ImagesPanel } from './ImagesPanel';
import { OrganizationFields } from './OrganizationFields';
import classes from './ProductEditor.module.css';
import { StatusField } from './StatusField';
import { VariantFields } from './VariantFields';
import { changedFields } from './changedFields';
import { productForm, valuesOf } from './productForm';
import { useSaveProduct } from './useSaveProduct';

/** A product on the desk. What the server brings meanwhile enters every field but those that were touched. */
export function ProductEditor({ product }: { product: Product }) {
  const { t } = useTranslation('products');
  const { currency } = useShop();
  const values = useMemo(() => valuesOf(product), [product]);
  const form = useForm({ resolver: zodResolver(productForm(currency)), values, resetOptions: { keepDirtyValues: true }, mode: 'onTouched' });
  const { save, failure, forget } = useSaveProduct(product, values, form);
  const { dirtyFields, isSubmitting } = form.formState;
  const discard = () => {
    form.reset(values, { keepDirtyValues: false });
    forget();
  };
  return (
    <FormProvider {...form}>
      <form id="product" noValidate onSubmit={form.handleSubmit(save)} className={classes.columns}>
        <div className={classes.column}>
          <Panel><AboutFields /></Panel>
          <ImagesPanel product={product} />
          <VariantFields product={product} currency={currency} />
        </div>
        <div className={classes.column}>
          <Panel title={t('fields.status')}><StatusField /></Panel>
          <Panel title={t('page.organization')}><OrganizationFields /></Panel>
        </div>
      </form>
      <SaveBar
        form="product" changed={changedFields(dirtyFields).map(field => t(`fields.${field}`))}
        isSaving={isSubmitting} failure={failure} onDiscard={discard}
      />
    </FormProvider>
  );
}
