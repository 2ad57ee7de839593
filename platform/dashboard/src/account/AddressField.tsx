import { Loader, TextInput } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../shared/fieldErrors';
import classes from './Form.module.css';
import type { SignUpValues } from './signUpForm';
import { useShopAddress, useSuggestedAddress } from './useShopAddress';

/** The shop's address: suggested from the name until touched, and told at once whether it is free. */
export function AddressField({ form }: { form: UseFormReturn<SignUpValues> }) {
  const { t } = useTranslation('account');
  const fieldError = useFieldError();
  const { register, setValue, clearErrors, watch, formState: { errors, dirtyFields } } = form;
  const [name, shop] = watch(['name', 'shop']);
  const suggested = useSuggestedAddress(dirtyFields.shop ? '' : name);
  const { verdict, isAsking } = useShopAddress(shop);

  useEffect(() => {
    if (suggested !== undefined && !dirtyFields.shop) setValue('shop', suggested, { shouldValidate: suggested !== '' });
  }, [suggested, dirtyFields.shop, setValue]);

  const take = (address: string) => {
    setValue('shop', address, { shouldDirty: true, shouldValidate: true });
    clearErrors('shop');
  };
  const refusal = verdict?.problem ? t(`address.${verdict.problem}`) : undefined;
  const error = refusal ?? fieldError(errors.shop);
  return (
    <div>
      <TextInput
        {...register('shop', { setValueAs: (text: string) => text.toLowerCase() })}
        label={t('address.label')} autoCapitalize="none" autoCorrect="off" spellCheck={false} autoComplete="off"
        error={error} rightSectionWidth="auto"
        rightSection={<span className={classes.suffix}>.{location.host}{isAsking && <Loader size={14} />}</span>}
      />
      <div aria-live="polite" className={classes.under}>
        {verdict?.available && !errors.shop && <span className={classes.free}><Check size={14} aria-hidden />{t('address.free')}</span>}
        {refusal && verdict?.suggestion && (
          <button type="button" className={classes.offer} onClick={() => take(verdict.suggestion!)}>
            {t('address.take', { address: verdict.suggestion })}
          </button>
        )}
      </div>
    </div>
  );
}
