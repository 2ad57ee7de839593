import { useFilters } from '../shared/useFilters';
import { startOfDay } from '../shared/zonedDay';

export const kinds = ['change', 'access'] as const;

export const actors = ['account', 'admin', 'buyer', 'system', 'nobody'] as const;

/** What of the audit is asked for, kept in the address by days of the shop or, for the platform, of the reader. */
export function useAuditFilters(timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
  const { values, ...rest } = useFilters(['q', 'kind', 'actor', 'from', 'to']);
  const query = {
    q: values.q, actor: values.actor,
    kind: kinds.find(kind => kind === values.kind),
    from: values.from && startOfDay(values.from, timeZone),
    to: values.to && startOfDay(values.to, timeZone, 1),
  };
  return { ...rest, values, query };
}

export type AuditFilters = ReturnType<typeof useAuditFilters>;
