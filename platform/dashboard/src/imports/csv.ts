import type { ImportLine } from '../api/types';
import { saveFile } from '../shared/saveFile';

/** Lines as CSV for spreadsheets; a cell that a spreadsheet would run as a formula is disarmed. */
export const csvOf = (headings: string[], lines: Pick<ImportLine, 'line' | 'field' | 'reason'>[]) =>
  [headings, ...lines.map(({ line, field, reason }) => [String(line), field ?? '', reason])]
    .map(row => row.map(cell).join(','))
    .join('\r\n');

const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** With the mark that makes spreadsheets read it as UTF-8. */
export const saveCsv = (name: string, text: string) => saveFile(name, 'text/csv;charset=utf-8', `\uFEFF${text}`);
