import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requestErrorCodes } from '../../src/api/plugins/errors.ts';
import { createProgram, listCommands } from '../../src/commands/program.ts';
import { failureCodes } from '../../src/failure.ts';
import { settingDefinitions } from '../../src/settings.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

/** What the first column of a page's tables says, without its backquotes. */
function firstColumn(page: string): string[] {
  return [...page.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name);
}

test('docs/commands.md has every command, argument and option, and no others', () => {
  const program = createProgram(() => {
    throw new Error('no command runs here');
  });
  // The questions have a page of their own, made from their files.
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

test('docs/settings.md has every setting with its default and meaning', () => {
  const lines = read('settings.md').split('\n');
  for (const { name, fallback, meaning } of settingDefinitions)
    expect(lines).toContain(`| \`${name}\` | ${fallback ? `\`${fallback}\` ` : ''}| ${meaning} |`);
});

test('docs/errors.md has every code, and no others', () => {
  expect(firstColumn(read('errors.md'))).toEqual([...failureCodes, ...requestErrorCodes]);
});
