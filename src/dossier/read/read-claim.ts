import { relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import type { Claim } from '../dossier.ts';
import { nearest } from '../nearest.ts';
import { isYamlMap, type Path, type YamlValue } from '../yaml/yaml-tree.ts';
import { readCircumstances, statementKeys } from './claim-circumstances.ts';
import { readFact } from './fact-claim.ts';
import type { Reading } from './reading.ts';
import { readRelationship } from './relationship-claim.ts';

/** Reads an entry of a dossier's claims. A list of ends produces several claims. */
export function readClaim(value: YamlValue, path: Path, reading: Reading): Claim[] {
  if (!isYamlMap(value)) {
    reading.report(path, 'a claim must be a map, such as {PARTNERS_WITH: {between: [a, b]}, paragraph: 4}');
    return [];
  }
  const [statement, ...others] = Object.keys(value).filter((key) => statementKeys.includes(key));
  const rest = Object.entries(value).filter(([key]) => !statementKeys.includes(key));
  const circumstances = readCircumstances(Object.fromEntries(rest), path, reading);
  for (const other of others)
    reading.report([...path, other], 'a claim states one thing: put this into a separate claim', 'key');
  if (statement === undefined) {
    const unlike = rest.every(([key]) => nearest(key, statementKeys, 1).length === 0);
    if (unlike) reading.report(path, `the claim states nothing; it needs one of ${statementKeys.join(', ')}`);
    return [];
  }
  const body = value[statement];
  const bodyPath = [...path, statement];
  if (body === undefined || !isYamlMap(body)) {
    reading.report(bodyPath, `${statement} must be a map of its ends and qualifiers`);
    return [];
  }
  const type = relationshipTypeNames.find((name) => name === statement);
  const claims = type ? readRelationship(type, body, bodyPath, reading) : readFact(body, bodyPath, reading);
  if (type && relationshipType(type).symmetric && circumstances?.onBehalfOf)
    reading.report([...path, 'onBehalfOf'], `onBehalfOf refers to the first end, but ${type} has none`, 'key');
  if (circumstances?.when && claims.some((claim) => claim.type === 'FACT' && claim.value.form === 'date'))
    reading.report([...path, 'when'], 'a date is already a time: remove "when"', 'key');
  return circumstances ? claims.map((claim) => ({ ...claim, ...circumstances })) : [];
}
