import { useTranslation } from 'react-i18next';
import type { Overview, TenantState } from '../api/types';
import { Panel } from '../shared/Panel';
import { PartsBar } from '../shared/PartsBar';

const states: { state: TenantState; color: string }[] = [
  { state: 'active', color: 'teal' }, { state: 'applied', color: 'brass' }, { state: 'restricted', color: 'brass-text' },
  { state: 'suspended', color: 'red' }, { state: 'closing', color: 'ink-faint' }, { state: 'closed', color: 'line-strong' },
];

export function StatesPanel({ tenants }: { tenants: Overview['tenants'] }) {
  const { t } = useTranslation(['admin', 'tenants']);
  const counts = new Map(tenants.map(({ state, count }) => [state, count]));
  return (
    <Panel title={t('states.title')}>
      <PartsBar parts={states.map(({ state, color }) => ({ name: state, color, label: t(`tenants:states.${state}`), count: counts.get(state) ?? 0 }))} />
    </Panel>
  );
}
