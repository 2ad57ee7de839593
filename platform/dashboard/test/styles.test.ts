import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const home = join(import.meta.dirname, '..');
const sources = readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.tsx'));
const styles = (name: string) => `@mantine/core/styles/${name}.css`;

const importedIn = (path: string) =>
  [...readFileSync(join(home, 'src', path), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names]) => names!.split(',').map(name => name.trim()));

/** What a component itself is made of. */
const renderedBy = (name: string) => {
  const path = join(home, `node_modules/@mantine/core/esm/components/${name}/${name}.mjs`);
  return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/jsxs?\((\w+)/g)].map(([, part]) => part!) : [];
};

test('every component of Mantine that is used has its styles, and so has what it is made of', () => {
  const imported = sources.flatMap(importedIn);
  const used = [...new Set([...imported, ...imported.flatMap(renderedBy)])].filter(name => existsSync(join(home, 'node_modules', styles(name))));
  const given = readFileSync(join(home, 'src/theme/mantine.css'), 'utf8');
  expect(used.length).toBeGreaterThan(10);
  expect(used).toContain('FloatingIndicator');
  expect(used.filter(name => !given.includes(`'${styles(name)}'`))).toEqual([]);
});
