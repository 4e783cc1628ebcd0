import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requestErrorCodes } from '../../src/api/plugins/errors.ts';
import { createProgram, listCommands } from '../../src/commands/program.ts';
import { failureCodes } from '../../src/failure.ts';
import { settingDefinitions } from '../../src/settings.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

/** Returns the first column of a page's tables without backticks. */
function firstColumn(page: string): string[] {
  return [...page.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
}

test('docs/commands.md lists exactly the commands, arguments and options', () => {
  const program = createProgram(() => {
    throw new Error('no command runs here');
  });
  // A separate page, generated from the question files, documents the questions.
  const listed = listCommands(program).filter((command) => command.parent?.name() !== 'ask');
  const commands = listed.map((command) => ({
    heading: [
      ...(command.parent && command.parent !== program ? [command.parent.name()] : []),
      command.name(),
      ...command.registeredArguments.map((argument) => {
        const text = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? `<${text}>` : `[${text}]`;
      }),
    ].join(' '),
    options: command.options.map(({ flags }) => flags).sort(),
  }));
  const documented = read('commands.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      heading: /^`(.+)`/.exec(section)?.[1],
      options: firstColumn(section).sort(),
    }));
  const byHeading = (a: { heading?: string | undefined }, b: { heading?: string | undefined }) =>
    (a.heading ?? '').localeCompare(b.heading ?? '');
  expect(documented.sort(byHeading)).toEqual(commands.sort(byHeading));
});

test('docs/settings.md lists every setting with its default and meaning', () => {
  const lines = read('settings.md').split('\n');
  for (const { name, fallback, meaning } of settingDefinitions)
    expect(lines).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\` ` : ''}| ${meaning} |`);
});

test('docs/errors.md lists exactly the error codes', () => {
  expect(firstColumn(read('errors.md'))).toEqual([...failureCodes, ...requestErrorCodes]);
});
