import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as vite from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExplorer } from '../../src/bundle/build-explorer.ts';
import { limitBundleSize, maxFirstLoadBytes } from '../../src/bundle/bundle-size.ts';
import { type Manifest, manifestName, readManifest, sizeOf } from '../../src/bundle/manifest.ts';
import { digestSources, project } from '../../src/bundle/sources.ts';

let home: string;
let folder: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-build-'));
  folder = join(home, 'explorer');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const told: string[] = [];
const report = (step: string, detail = '') => void told.push(`${step} ${detail}`);
const built: string[] = [];
const counting = {
  ...vite,
  build: (config?: vite.InlineConfig) => {
    built.push(String(config?.build?.outDir));
    return vite.build(config);
  },
};
const build = (installed: boolean) =>
  buildExplorer({ report, folder, loadVite: async () => (installed ? counting : undefined) });

const readBuilt = (name: string) => readFileSync(join(folder, name), 'utf8');

function makeStale(): void {
  const manifest = readManifest(folder) ?? expect.unreachable('nothing is built');
  writeFileSync(join(folder, manifestName), JSON.stringify({ ...manifest, digest: 'of something else' }));
}

describe('the explorer', () => {
  test('is unavailable if it is not built and cannot be', async () => {
    await expect(build(false)).rejects.toMatchObject({ name: 'Failure', code: 'EXPLORER_MISSING' });
    expect(readdirSync(home)).toEqual([]);
  });

  test('is built once for concurrent requests', async () => {
    expect(await Promise.all([build(true), build(true)])).toEqual([folder, folder]);
    expect(built).toHaveLength(1);
    expect(told.join('\n')).toMatch(
      /first load \d\d\.\d kB gzip: .*explorer\.js \d\d\.\d.*on demand: .*explorer-es\.js/,
    );
  });

  test('matches its list of files, and is small enough for a page', () => {
    const { digest, firstLoad, onDemand }: Manifest = readManifest(folder) ?? expect.unreachable();
    expect(digest).toBe(digestSources());
    const sizes = new Map(
      readdirSync(folder)
        .filter((name) => name !== manifestName)
        .map((name) => [name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]),
    );
    expect(new Map(Object.entries({ ...firstLoad, ...onDemand }))).toEqual(sizes);
    expect(Object.keys(firstLoad)).toEqual(expect.arrayContaining(['explorer.js', 'layout-worker.js']));
    const code = readBuilt('explorer.js');
    for (const [, name = ''] of code.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)/g)) expect(firstLoad).toHaveProperty([name]);
    expect(sizeOf({ firstLoad })).toBeLessThanOrEqual(maxFirstLoadBytes);
  });

  test('contains no development code and no paths of the build folder', () => {
    for (const name of readdirSync(folder)) {
      const code = readBuilt(name);
      expect(code).not.toMatch(/dev mode|process\.env/);
      expect(code).not.toContain(project);
      expect(code).not.toMatch(/\beval\(|new Function|createObjectURL\(new Blob\(\[(?!.*image)/);
    }
  });

  test('is not built again while its source is unchanged', async () => {
    built.length = 0;
    expect(await build(true)).toBe(folder);
    expect(built).toEqual([]);
  });

  test('is used with a warning if it is outdated and cannot be built', async () => {
    makeStale();
    told.length = 0;
    expect(await build(false)).toBe(folder);
    expect(told.join()).toContain('Using an outdated build of the network explorer');
  });

  test('is kept if a build fails, and the failure says why', async () => {
    const loadVite = async () => ({ build: () => Promise.reject(new Error('expected a semicolon')) });
    await expect(buildExplorer({ report, folder, loadVite })).rejects.toMatchObject({
      code: 'EXPLORER_BUILD',
      message: expect.stringContaining('expected a semicolon'),
    });
    expect(readManifest(folder)?.digest).toBe('of something else');
    expect(readdirSync(home).sort()).toEqual(['explorer', 'explorer.lock']);
  });

  test('is built again if it is outdated', async () => {
    expect(await build(true)).toBe(folder);
    expect(built).toHaveLength(1);
    expect(readManifest(folder)?.digest).toBe(digestSources());
  });

  test('is refused with the sizes if a page would load too much', async () => {
    const entry = join(home, 'entry.ts');
    writeFileSync(entry, `import './heavy.ts';\nvoid import('./late.ts');\n`);
    writeFileSync(join(home, 'heavy.ts'), `console.log(${JSON.stringify(digestSources().repeat(3))});\n`);
    writeFileSync(join(home, 'late.ts'), `console.log('late', ${JSON.stringify('later '.repeat(2000))});\n`);
    const config = (most: number): vite.InlineConfig => ({
      configFile: false,
      root: home,
      logLevel: 'silent',
      plugins: [limitBundleSize(most)],
      build: { outDir: join(home, 'out'), rolldownOptions: { input: { entry } } },
    });
    await expect(vite.build(config(60))).rejects.toThrow(
      /larger than 0\.06 kB.*assets\/entry-\S+ 0\.\d.*on demand.*late/,
    );
    await expect(vite.build(config(5000))).resolves.toBeDefined();
  });
});

describe('the digest of the source', () => {
  const copy = () => {
    const root = mkdtempSync(join(home, 'copy-'));
    mkdirSync(join(root, 'src'));
    for (const path of [
      'src/explorer',
      'src/vocabulary',
      'src/bundle',
      'src/csv.ts',
      'src/failure.ts',
      'vite.config.ts',
    ])
      cpSync(join(project, path), join(root, path), { recursive: true });
    cpSync(join(project, 'package-lock.json'), join(root, 'package-lock.json'));
    return root;
  };

  test('does not depend on its folder', () => expect(digestSources(copy())).toBe(digestSources()));

  test.each([
    'src/explorer/words/es.ts',
    'src/csv.ts',
    'src/vocabulary/kinds.ts',
    'vite.config.ts',
    'package-lock.json',
  ])('changes with %s', (path) => {
    const root = copy();
    writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}\n`);
    expect(digestSources(root)).not.toBe(digestSources());
  });

  test('changes when a file is renamed, and not with files of other rooms', () => {
    const root = copy();
    writeFileSync(join(root, 'src/failure.ts'), '');
    expect(digestSources(root)).toBe(digestSources());
    renameSync(join(root, 'src/explorer/words/es.ts'), join(root, 'src/explorer/words/pt.ts'));
    expect(digestSources(root)).not.toBe(digestSources());
  });
});
