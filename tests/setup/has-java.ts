import { findJava } from '../../src/engine/install/java.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { readSettings } from '../../src/settings.ts';

const settings = readSettings(process.env);

/** Whether this machine has a Java for the Neo4j under test; where it has not, Docker runs that Neo4j. */
export const hasJava = (await findJava(chooseRelease(settings).java, settings.environment)) !== undefined;
