import type { ImportLine } from '../api/types';

/** Lines as CSV for spreadsheets; a cell that a spreadsheet would run as a formula is disarmed. */
export const csvOf = (headings: string[], lines: ImportLine[]) =>
  [headings, ...lines.map(({ line, field, reason }) => [String(line), field ?? '', reason])]
    .map(row => row.map(cell).join(','))
    .join('\r\n');

const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Hands a text to the reader as a file, with the mark that makes spreadsheets read it as UTF-8. */
export function downloadText(name: string, text: string) {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
