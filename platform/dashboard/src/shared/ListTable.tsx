import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './ListTable.module.css';

const features = tableFeatures({});

/** Columns of a list; `end` sets figures to the right edge. */
export type Columns<T extends object> = (ColumnDef<typeof features, T> & { meta?: { end?: boolean; wide?: boolean } })[];

type Props<T extends object> = {
  label: string;
  columns: Columns<T>;
  rows: T[];
  keyOf: (row: T) => string;
  linkOf?: (row: T) => string;
  card: (row: T) => ReactNode;
  dense?: boolean;
};

/** A table where there is room, cards where there is not; a row leads to its thing by the link in one of its cells. */
export function ListTable<T extends object>({ label, columns, rows, keyOf, linkOf, card, dense }: Props<T>) {
  const table = useTable({ features, columns, data: rows, getRowId: keyOf });
  return (
    <div className={classes.list} data-dense={dense || undefined} data-many={columns.length > 6 || undefined}>
      <table className={classes.table} aria-label={label}>
        <thead>
          {table.getHeaderGroups().map(group => (
            <tr key={group.id}>
              {group.headers.map(header => (
                <th key={header.id} scope="col" {...layoutOf(header.column.columnDef.meta)}><table.FlexRender header={header} /></th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(row => (
            <tr key={row.id}>
              {row.getAllCells().map(cell => (
                <td key={cell.id} {...layoutOf(cell.column.columnDef.meta)}><table.FlexRender cell={cell} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.cards} aria-label={label}>
        {rows.map(row => (
          <li key={keyOf(row)}>
            {linkOf ? <Link to={linkOf(row)} className={classes.card}>{card(row)}</Link> : <div className={classes.card}>{card(row)}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const layoutOf = (meta: unknown) => {
  const { end, wide } = (meta ?? {}) as { end?: boolean; wide?: boolean };
  return { 'data-end': end || undefined, 'data-wide': wide || undefined };
};
