import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultCodes } from '../../src/check/found/fault.ts';
import { doubtCodes } from '../../src/dossier/text/find-text-doubts.ts';

test('docs/checking.md lists exactly the warnings and faults, with their meanings', () => {
  const page = readFileSync(new URL('../../docs/checking.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(rows).toEqual([...Object.entries(doubtCodes), ...Object.entries(faultCodes)]);
});
