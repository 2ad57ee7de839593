import { Select, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import type { Shop } from '../api/types';
import { Panel } from '../shared/Panel';
import { SaveBar } from '../shared/SaveBar';
import { useFieldError } from '../shared/fieldErrors';
import classes from './SettingsPage.module.css';
import { timeZones } from './timeZones';
import { useSaveShop } from './useSaveShop';

const shopForm = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(80, 'long')),
  contact_email: z.union([z.literal(''), z.email('email')]),
  time_zone: z.string(),
});

export type ShopValues = z.infer<typeof shopForm>;

export const shopFields = ['name', 'contact_email', 'time_zone'] as const;

export function ShopForm({ shop }: { shop: Shop }) {
  const { t } = useTranslation('settings');
  const fieldError = useFieldError();
  const values = useMemo(() => ({ name: shop.name, contact_email: shop.contact_email ?? '', time_zone: shop.time_zone }), [shop]);
  const form = useForm<ShopValues>({ resolver: zodResolver(shopForm), values, resetOptions: { keepDirtyValues: true }, mode: 'onTouched' });
  const { register, control, formState: { errors, dirtyFields, isSubmitting } } = form;
  const { save, failure, forget } = useSaveShop(shop, form);
  const zones = useMemo(() => timeZones(shop.time_zone), [shop.time_zone]);
  const discard = () => {
    form.reset(values, { keepDirtyValues: false });
    forget();
  };
  return (
    <>
      <Panel title={t('shop.title')}>
        <form id="shop" noValidate onSubmit={form.handleSubmit(save)} className={classes.fields}>
          <TextInput {...register('name')} label={t('fields.name')} autoComplete="organization" error={fieldError(errors.name, { max: 80 })} />
          <TextInput
            {...register('contact_email')} label={t('fields.contact_email')} description={t('shop.emailHint')} type="email" autoComplete="email"
            error={fieldError(errors.contact_email)}
          />
          <Controller
            name="time_zone" control={control}
            render={({ field }) => (
              <Select {...field} label={t('fields.time_zone')} description={t('shop.zoneHint')} data={zones} searchable limit={60} nothingFoundMessage={t('shop.noZone')} />
            )}
          />
        </form>
      </Panel>
      <SaveBar
        form="shop" changed={shopFields.filter(field => dirtyFields[field]).map(field => t(`fields.${field}`))}
        isSaving={isSubmitting} failure={failure} onDiscard={discard}
      />
    </>
  );
}
