import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry } from '../api/types';
import type { Columns } from '../shared/ListTable';
import { useFormats } from '../shared/useFormats';
import { Actor } from './Actor';
import classes from './Audit.module.css';
import { ChainMark } from './ChainMark';
import { useAuditWords } from './useAuditWords';

export function useAuditColumns(timeZone?: string, linkOf?: (entry: AuditEntry) => string | undefined): Columns<AuditEntry> {
  const { t } = useTranslation('audit');
  const { exactMoment } = useFormats(timeZone);
  const { actionOf, aboutOf, detailsOf } = useAuditWords();
  return useMemo(() => [
    { id: 'at', header: t('fields.at'), cell: ({ row }) => <span className={classes.at}>{exactMoment(row.original.at)}</span> },
    { id: 'actor', header: t('fields.actor'), cell: ({ row }) => <Actor actor={row.original.actor} /> },
    {
      id: 'action', header: t('fields.action'), meta: { wide: true },
      cell: ({ row: { original: entry } }) => {
        const to = linkOf?.(entry);
        return (
          <div className={classes.what}>
            <div>{actionOf(entry)} {to ? <Link to={to}>{aboutOf(entry)}</Link> : <span className={classes.about}>{aboutOf(entry)}</span>}</div>
            <div className={classes.details}>{detailsOf(entry)}</div>
          </div>
        );
      },
    },
    { id: 'chain', header: t('fields.chain'), meta: { end: true }, cell: ({ row }) => <ChainMark entry={row.original} /> },
  ], [t, exactMoment, actionOf, aboutOf, detailsOf, linkOf]);
}
