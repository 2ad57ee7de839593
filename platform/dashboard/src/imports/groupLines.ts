import type { ImportLine } from '../api/types';

type Line = Pick<ImportLine, 'line' | 'field' | 'parameters'> & { reason: string };

/** Lines of which the same is said, told once; the products are those that the server names. */
export type LineGroup = { lines: number[]; field: string | null; reason: string; products: string[] };

export function groupLines(lines: Line[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const { line, field, reason, parameters } of lines) {
    const key = JSON.stringify([field, reason]);
    const group = groups.get(key) ?? { lines: [], field, reason, products: [] };
    groups.set(key, group);
    group.lines.push(line);
    const { product } = parameters as Record<string, string>;
    if (product && !group.products.includes(product)) group.products.push(product);
  }
  return [...groups.values()];
}

/** No line ends beside it: a span stays in one piece. */
const joiner = '\u2060';

/** 2–4, 7 of 2, 3, 4, 7. */
export function spansOf(lines: number[], number: (value: number) => string): string {
  const spans: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([from, to]) => (from === to ? number(from) : `${number(from)}${joiner}–${joiner}${number(to)}`)).join(', ');
}
