import { spawnSync } from 'node:child_process';

/** The Python that tests run: PYTHON, or else the `python3` in PATH. */
const python = process.env.PYTHON ?? 'python3';

/**
 * Says why tests that need these packages (tests/requirements.txt) are skipped; undefined where Python has them.
 * @throws Error in continuous integration (`CI`), where no test may be skipped for a missing package.
 */
export function missingFromPython(...packages: readonly string[]): string | undefined {
  if (spawnSync(python, ['-c', `import ${packages.join(', ')}`]).status === 0) return undefined;
  const problem = `${python} lacks ${packages.join(' or ')}: pip install -r tests/requirements.txt`;
  if (/^(1|true)$/i.test(process.env.CI ?? '')) throw new Error(problem);
  return problem;
}

/** Runs Python to its end, with these settings beside the inherited ones. */
export function runPython(
  words: readonly string[],
  options: { cwd?: string; env?: Record<string, string | undefined> } = {},
) {
  const { status, stdout, stderr } = spawnSync(python, words, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONUTF8: '1', ...options.env },
  });
  return { status, stdout, stderr };
}
