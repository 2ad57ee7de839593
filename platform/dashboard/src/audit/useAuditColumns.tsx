import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Columns } from '../shared/ListTable';
import { useFormats } from '../shared/useFormats';
import { Actor } from './Actor';
import classes from './Audit.module.css';
import { ChainMark } from './ChainMark';
import { Happening } from './Happening';
import type { Told } from './byMinute';
import type { AuditWords } from './useAuditWords';

export function useAuditColumns(words: AuditWords, timeZone?: string): Columns<Told> {
  const { t } = useTranslation('audit');
  const { exactMoment } = useFormats(timeZone);
  return useMemo(() => [
    { id: 'at', header: t('fields.at'), cell: ({ row }) => <span className={classes.at}>{exactMoment(row.original.at)}</span> },
    { id: 'actor', header: t('fields.actor'), cell: ({ row }) => <Actor actor={row.original.actor} /> },
    { id: 'action', header: t('fields.action'), meta: { wide: true }, cell: ({ row }) => <div className={classes.what}><Happening told={row.original} words={words} /></div> },
    { id: 'chain', header: t('fields.chain'), meta: { end: true }, cell: ({ row }) => <ChainMark entry={row.original} /> },
  ], [t, exactMoment, words]);
}
