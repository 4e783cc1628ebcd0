import { Command } from 'commander';
import { chooseLocalServer, findEngine, findRunningEngine } from '../engine/find-engine.ts';
import type { Engine } from '../engine/server/engine.ts';
import type { LocalServer } from '../engine/server/local-server.ts';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import type { Context } from './terminal/context.ts';

/** The exit code of `status` if no Neo4j is running, as for services. */
const notRunning = 3;

/** Commands that run the engine separately from the service. */
export function engineCommand(context: () => Context): Command {
  const command = new Command('engine').description('manage the Neo4j that Entente runs on');
  command
    .command('start')
    .description('start Neo4j, or find the running one, and leave it running until `engine stop`')
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { settings, report, signal, now, print } = context();
      print(describe(await findEngine(settings, { report, signal, now, keep: true }), json));
    });
  command
    .command('stop')
    .description('stop the Neo4j that Entente runs, whichever command started it; its data is kept')
    .action(async () => {
      const { settings, report, signal, now, print } = context();
      const server = await ownServer(settings);
      print((await server.stop({ report, signal, now })) ? 'Neo4j has stopped.' : 'Neo4j was not running.');
    });
  command
    .command('status')
    .description('show the address of Neo4j, and its user and password; exit code 3 if it is not running')
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { settings, print, exitWith } = context();
      const engine = await findRunningEngine(settings);
      print(describe(engine, json));
      if (engine === undefined) exitWith(notRunning);
    });
  command
    .command('reset')
    .description('stop the Neo4j that Entente runs and delete all of its data')
    .option('--yes', 'skip the confirmation')
    .action(async ({ yes }: { yes?: true }) => {
      const { settings, report, signal, now, print, confirm } = context();
      const server = await ownServer(settings);
      const confirmed = yes ?? (await confirm("Delete all data in Entente's Neo4j?"));
      if (confirmed === undefined)
        throw new Failure(
          'BAD_INPUT',
          '`engine reset` deletes all data and needs confirmation.',
          'Add --yes to confirm.',
        );
      if (!confirmed) return print('Nothing was deleted.');
      await server.reset({ report, signal, now });
      print('All data is deleted. `npm start` imports the sample again, unless you add --no-sample.');
    });
  return command;
}

async function ownServer(settings: Settings): Promise<LocalServer> {
  if (settings.NEO4J_URI !== undefined)
    throw new Failure(
      'BAD_INPUT',
      `NEO4J_URI is ${settings.NEO4J_URI}: Entente does not stop or empty a Neo4j that it does not run.`,
      'Unset NEO4J_URI to manage the Neo4j that Entente runs.',
    );
  return chooseLocalServer(settings);
}

const whereabouts = { given: 'at NEO4J_URI', docker: 'in Docker', managed: 'on Java' } as const;

function describe(engine: Engine | undefined, json: true | undefined): string {
  if (engine === undefined) return json ? '{"running":false}' : 'Neo4j is not running.';
  const { kind, version, bolt, user, password } = engine;
  const http = engine.kind === 'given' ? undefined : engine.http;
  if (json) return JSON.stringify({ running: true, kind, version, http, bolt, user, password });
  return [
    `Neo4j ${version} is running ${whereabouts[kind]}.`,
    ...(http === undefined ? [] : [`  Browser   ${http}/browser/`]),
    `  Bolt      ${bolt}`,
    `  User      ${user}`,
    `  Password  ${password}`,
  ].join('\n');
}
