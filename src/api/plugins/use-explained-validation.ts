import type { Plugin } from 'graphql-yoga';
import { explainRequestError } from './errors.ts';

/** Gives errors of validation, which are not masked, what errors of all other steps have: what to do next. */
export function useExplainedValidation(): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => explainRequestError(error, 'GRAPHQL_VALIDATION_FAILED')));
      },
  };
}
