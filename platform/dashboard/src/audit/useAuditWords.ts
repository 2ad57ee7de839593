import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';

/** A record in words. What has no words of ours yet is told by its code, so that nothing is ever hidden. */
export function useAuditWords() {
  const { t, i18n } = useTranslation('audit');
  return useMemo(() => {
    const known = (key: string, otherwise: string) => (i18n.exists(`audit:${key}`) ? t(key as 'list') : otherwise);
    return {
      actionOf: ({ action }: AuditEntry) => known(`actions.${action.replace('.', '_')}`, action),
      aboutOf: ({ entity }: AuditEntry) => (isId(entity.id) ? `${known(`entities.${entity.type}`, entity.type)} ${entity.id.slice(-6)}` : entity.id),
      detailsOf: ({ details }: AuditEntry) => Object.entries(details).map(([name, value]) => `${name}: ${textOf(value)}`).join(' · '),
    };
  }, [t, i18n, i18n.language]);
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
