import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../api/types';
import { useUnread } from '../shared/useUnread';

type Line = ImportReport['rejected'][number];

/** What is wrong with a line, in the reader's language; a code without words of its own is told as the server says it. */
export function useReason() {
  const { t, i18n } = useTranslation('imports');
  const unread = useUnread();
  const words = (key: string, values: Record<string, string | undefined>, otherwise: string) => (i18n.exists(key, { ns: 'imports' }) ? t(key as 'reasons.cut-off', values) : otherwise);
  const cause = ({ cause = '', why = '' }: Record<string, string>) => unread(cause) ?? words(`causes.${cause}`, {}, why);
  return ({ code, parameters, reason }: Line) => {
    const named = parameters as Record<string, string>;
    return words(`reasons.${code}`, code === 'picture-not-fetched' ? { cause: cause(named) } : named, reason);
  };
}
