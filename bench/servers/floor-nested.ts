import { runStatement, serveBare } from './serve.ts';

serveBare(async (driver, text, variables) => (await runStatement(driver, text, variables))[0]?.get(0));
