import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import classes from './LinesTable.module.css';
import { csvOf, saveCsv } from './csv';
import { groupLines, spansOf } from './groupLines';
import { useReason } from './useReason';

type Props = { kind: 'rejected' | 'warnings'; run: ImportReport };

const portion = 50;

/** Lines of the file with the field and the reason, and the whole of them as a file. */
export function LinesTable({ kind, run }: Props) {
  const { t } = useTranslation('imports');
  const { number, enumeration } = useFormats();
  const [shown, setShown] = useState(portion);
  const reason = useReason();
  const lines = run[kind].map(line => ({ ...line, reason: reason(line) }));
  const groups = groupLines(lines);
  const headings = [t('lines.line'), t('lines.field'), t('lines.reason')];
  const download = () => saveCsv(`${run.file_name ?? 'import'}-${kind}.csv`, csvOf(headings, lines));
  return (
    <Panel
      title={t(`lines.${kind}`, { count: lines.length })} flush
      aside={<Button variant="subtle" size="compact-md" leftSection={<Download size={16} aria-hidden />} onClick={download}>{t('lines.download')}</Button>}
    >
      <p className={classes.note}>{t(`lines.${kind}Note`)}</p>
      <table className={classes.table}>
        <thead><tr>{headings.map(heading => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
        <tbody>
          {groups.slice(0, shown).map(group => (
            <tr key={group.lines[0] + group.reason}>
              <td>{spansOf(group.lines, number)}</td><td>{group.field ?? ''}</td>
              <td>{group.reason}{group.products.length > 0 && <div className={classes.products}>{t('lines.products', { products: enumeration(group.products) })}</div>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > shown && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setShown(shown + portion * 4)}>{t('lines.more', { count: groups.length - shown })}</Button>
        </div>
      )}
    </Panel>
  );
}
