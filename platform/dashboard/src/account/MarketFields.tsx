import { Select, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Trans, useTranslation } from 'react-i18next';
import classes from './Form.module.css';
import { shopLocales } from './presets';
import type { SignUpValues } from './signUpForm';

type Props = { form: UseFormReturn<SignUpValues>; countries: { code: string; currency: string }[] };

/** Country, currency and language: one sentence that is mostly right, and three fields for when it is not. */
export function MarketFields({ form, countries }: Props) {
  const { t, i18n } = useTranslation('account');
  const [isOpen, setOpen] = useState(false);
  const names = useMemo(() => namesIn(i18n.language), [i18n.language]);
  const [country, currency, locale] = form.watch(['country', 'currency', 'locale']);
  const currencies = [...new Set(countries.map(each => each.currency))].sort();
  const chooseCountry = (code: string | null) => {
    form.setValue('country', code ?? '');
    form.setValue('currency', countries.find(each => each.code === code)?.currency ?? currency);
  };
  if (!isOpen)
    return (
      <p className={classes.market}>
        <Trans
          t={t} i18nKey="market.sentence" components={{ b: <strong /> }}
          values={{ country: names.country(country), currency: names.currency(currency), language: names.language(locale) }}
        />{' '}
        <UnstyledButton className={classes.offer} onClick={() => setOpen(true)}>{t('market.change')}</UnstyledButton>
      </p>
    );
  return (
    <div className={classes.three}>
      <Controller
        name="country" control={form.control}
        render={({ field }) => (
          <Select {...field} onChange={chooseCountry} label={t('market.country')} searchable data={options(countries.map(each => each.code), names.country)} />
        )}
      />
      <Controller
        name="currency" control={form.control}
        render={({ field }) => <Select {...field} label={t('market.currency')} searchable data={options(currencies, code => `${code} · ${names.currency(code)}`)} />}
      />
      <Controller
        name="locale" control={form.control}
        render={({ field }) => <Select {...field} label={t('market.language')} data={options([...shopLocales], names.language)} />}
      />
    </div>
  );
}

const options = (codes: string[], name: (code: string) => string) =>
  codes.map(value => ({ value, label: name(value) })).sort((one, other) => one.label.localeCompare(other.label));

function namesIn(language: string) {
  const of = (type: Intl.DisplayNamesType) => {
    const names = new Intl.DisplayNames(language, { type });
    return (code: string) => (code ? (names.of(code) ?? code) : '');
  };
  return { country: of('region'), currency: of('currency'), language: of('language') };
}
