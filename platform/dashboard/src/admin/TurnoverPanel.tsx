import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../api/types';
import { LazyDayChart } from '../shared/LazyDayChart';
import { Panel } from '../shared/Panel';
import { compactMoney } from '../shared/compactMoney';
import { useFormats } from '../shared/useFormats';
import classes from './Overview.module.css';
import { gmvByDay } from './turnover';

/** What shops took by day, one currency at a time: sums of different money would say nothing. */
export function TurnoverPanel({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation('admin');
  const { money, number } = useFormats();
  const currencies = [...overview.turnover].sort((one, other) => other.orders - one.orders);
  const [chosen, setChosen] = useState<string>();
  const shown = currencies.find(({ currency }) => currency === chosen) ?? currencies[0];
  if (!shown) return <Panel title={t('turnover.title')}><p className={classes.none}>{t('turnover.none')}</p></Panel>;
  const { currency } = shown;
  return (
    <Panel
      title={t('turnover.title')}
      aside={currencies.length > 1 && (
        <Select size="xs" w={96} aria-label={t('turnover.currency')} data={currencies.map(each => each.currency)} value={currency} onChange={value => setChosen(value ?? undefined)} />
      )}
    >
      <p className={classes.sum}>{money(shown.gmv)}</p>
      <p className={classes.small}>{t('turnover.orders', { count: shown.orders, figure: number(shown.orders) })}</p>
      <LazyDayChart
        caption={t('turnover.title')} kind="area" height={200} figure={amount => money({ amount, currency })}
        short={compactMoney(currency, i18n.language)} days={gmvByDay(overview, currency)}
      />
    </Panel>
  );
}
