import { useTranslation } from 'react-i18next';
import type { Overview } from '../api/types';
import { LazyDayChart } from '../shared/LazyDayChart';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';

export function SignUpsPanel({ days }: { days: Overview['sign_ups'] }) {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  return (
    <Panel title={t('signUps.title')}>
      <LazyDayChart caption={t('signUps.title')} kind="bars" height={160} figure={number} days={days.map(({ date, count }) => ({ date, value: count }))} />
    </Panel>
  );
}
