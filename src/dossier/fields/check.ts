import type { z } from 'zod';
import type { Path, ReportProblem, YamlValue } from '../yaml/yaml-tree.ts';

/** Parses a part of a file with a schema; reports all its problems and then returns undefined. */
export function check<Output>(
  schema: z.ZodType<Output>,
  value: YamlValue | undefined,
  path: Path,
  report: ReportProblem,
): Output | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, path, report);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, base: Path, report: ReportProblem): void {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    for (const [index, line] of issue.message.split('\n').entries())
      report([...path, issue.keys[index] ?? ''], line, 'key');
  else if (issue.input === undefined) report(path, `the key "${String(path.at(-1))}" is missing`);
  else if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => !issues.some(isOtherShape));
    if (branch) for (const inner of branch) reportIssue(inner, path, report);
    else report(path, `${subject(path)} ${issue.errors.map((issues) => issues[0]?.message).join(', or ')}`);
  } else if (issue.code === 'invalid_key') report(path, `${subject(path)} ${issue.issues[0]?.message}`, 'key');
  else report(path, `${subject(path)} ${issue.message}${shown(issue.input)}`);
}

/** Returns whether the whole value has another type than the branch expects: it was meant for another branch. */
function isOtherShape(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function subject(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `an entry of "${key}"` : `"${key}"`;
}

function shown(input: unknown): string {
  return typeof input === 'string' && input.trim() !== '' && input.length <= 60
    ? `, not "${input.toWellFormed()}"`
    : '';
}
