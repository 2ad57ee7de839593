import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../api/types';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import classes from './LinesTable.module.css';
import { csvOf, saveCsv } from './csv';
import { useReason } from './useReason';

type Props = { kind: 'rejected' | 'warnings'; run: ImportReport };

const portion = 50;

/** Lines of the file with the field and the reason, and the whole of them as a file. */
export function LinesTable({ kind, run }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormats();
  const [shown, setShown] = useState(portion);
  const reason = useReason();
  const lines = run[kind].map(line => ({ ...line, reason: reason(line) }));
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
          {lines.slice(0, shown).map((line, index) => (
            <tr key={index}><td>{number(line.line)}</td><td>{line.field ?? ''}</td><td>{line.reason}</td></tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setShown(shown + portion * 4)}>{t('lines.more', { count: lines.length - shown })}</Button>
        </div>
      )}
    </Panel>
  );
}
