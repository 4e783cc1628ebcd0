import type { Plugin } from 'graphql-yoga';
import { explainRequestError } from './errors.ts';

/** Adds the next step to validation errors, which Yoga does not mask. */
export function useExplainedValidation(): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => explainRequestError(error, 'GRAPHQL_VALIDATION_FAILED')));
      },
  };
}
