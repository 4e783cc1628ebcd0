import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { readSettings } from '../../src/settings.ts';

function problems(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof Failure && error.code === 'SETTING_INVALID') return error.message;
    throw error;
  }
  return '';
}

test('settings have defaults, and an empty one counts as absent', () => {
  expect(readSettings({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1' });
  expect(readSettings({ PORT: '', NEO4J_URI: '' })).toMatchObject({ PORT: 4000 });
});

test('settings are read', () => {
  const environment = {
    PORT: '0',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    ENTENTE_HEAP: '2g',
    ENTENTE_PAGE_CACHE: '512M',
    ENTENTE_STATE: 'some/folder',
    ENTENTE_HOSTS: 'Graph.example, *',
    UNRELATED: 'x',
  };
  expect(readSettings(environment)).toEqual({
    PORT: 0,
    HOST: '127.0.0.1',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: '',
    NEO4J_VERSION: '5.26.30',
    ENTENTE_STATE: resolve(import.meta.dirname, '../../some/folder'),
    ENTENTE_HEAP: 2048,
    ENTENTE_PAGE_CACHE: 512,
    ENTENTE_TIMEOUT: 30_000,
    ENTENTE_STATEMENTS: 'asked',
    ENTENTE_HOSTS: ['graph.example', '*'],
    ENTENTE_ORIGINS: [],
    ENTENTE_CONNECTIONS: 512,
    ENTENTE_CLIENT_STATEMENTS: 32,
    environment,
  });
});

test('lists all invalid settings at once', () => {
  const said = problems({
    PORT: '70000',
    NEO4J_URI: 'http://localhost:7474',
    ENTENTE_HEAP: 'lots',
    ENTENTE_ENGINE: 'podman',
    ENTENTE_TIMEOUT: '-1',
    ENTENTE_HOSTS: 'a b',
    ENTENTE_ORIGINS: 'news.example',
    ENTENTE_CONNECTIONS: '0',
  });
  for (const name of [
    'PORT',
    'NEO4J_URI',
    'ENTENTE_HEAP',
    'ENTENTE_ENGINE',
    'ENTENTE_TIMEOUT',
    'ENTENTE_HOSTS',
    'ENTENTE_ORIGINS',
    'ENTENTE_CONNECTIONS',
  ])
    expect(said).toContain(`${name} must `);
});

test.each(['x', '1.5', '-1', '65536', '0x10', ' '])('PORT="%s" is not a port', (PORT) => {
  expect(problems({ PORT })).toContain('PORT must be ');
});

test('does not show an invalid setting that may be secret', () => {
  expect(problems({ NEO4J_URI: 'bolt://someone:secret@host' })).not.toContain('secret');
});
