// Builds or tests the dashboard for Maven: node build.mjs build|test.
// A stamp of everything that goes in lets an unchanged tree pass in a moment.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const home = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const manifests = ['package.json', 'package-lock.json', '.npmrc'];
const sources = ['build.mjs', 'index.html', 'tsconfig.json', 'vite.config.ts', 'api', 'public', 'src', 'test'];

function filesUnder(path) {
  if (path.endsWith('generated')) return [];
  const entries = readdirSync(join(home, path), { withFileTypes: true });
  return entries.flatMap(entry => {
    const child = join(path, entry.name);
    return entry.isDirectory() ? filesUnder(child) : [child];
  }).sort();
}

function digestOf(files) {
  const hash = createHash('sha256');
  files.forEach(file => hash.update(file).update('\0').update(readFileSync(join(home, file))).update('\0'));
  return hash.digest('hex');
}

function isStamped(name, digest) {
  const stamp = join(home, 'target', `${name}.stamp`);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function stamp(name, digest) {
  mkdirSync(join(home, 'target'), { recursive: true });
  writeFileSync(join(home, 'target', `${name}.stamp`), digest);
}

function run(command, ...words) {
  const path = join(home, 'node_modules', 'node', 'bin') + delimiter + process.env.PATH;
  const done = spawnSync(command, words, { cwd: home, stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (done.status !== 0) {
    console.error(`dashboard: "${command} ${words.join(' ')}" failed`);
    process.exit(done.status ?? 1);
  }
}

function install() {
  const digest = digestOf(manifests);
  if (isStamped('install', digest) && existsSync(join(home, 'node_modules', 'node', 'bin', 'node'))) return;
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  stamp('install', digest);
}

const steps = {
  build: () => {
    ['api', 'typecheck', 'build'].forEach(script => run('npm', 'run', '--silent', script));
    // Names of assets change with their content: what an earlier build copied must not reach the jar.
    rmSync(join(home, 'target', 'classes', 'dashboard'), { recursive: true, force: true });
  },
  test: () => run('npm', 'run', '--silent', 'test'),
};

const step = process.argv[2];
const digest = digestOf([...manifests, ...sources.flatMap(name => name.includes('.') ? [name] : filesUnder(name))]);
const isThere = step !== 'build' || existsSync(join(home, 'dist', 'index.html'));
if (!isStamped(step, digest) || !isThere) {
  install();
  steps[step]();
  stamp(step, digest);
}
