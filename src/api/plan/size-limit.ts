import { Failure } from '../../failure.ts';

/**
 * The maximum number of values in a response: objects, list entries, texts, numbers and nulls, counted each time they
 * occur.
 */
export const maxValues = 500_000;

/** The maximum length of a response, in bytes of JSON. */
export const maxAnswerBytes = 10_000_000;

/** The size of a part of a response. */
export interface Size {
  values: number;
  bytes: number;
}

/** @throws Failure QUERY_TOO_LARGE if a response cannot hold this much. */
export function refuseTooLarge({ values, bytes }: Readonly<Size>): void {
  if (values > maxValues || bytes > maxAnswerBytes)
    throw new Failure(
      'QUERY_TOO_LARGE',
      `The response is too large. The maximum is ${maxValues} values and ${maxAnswerBytes} bytes.`,
      'Ask for smaller pages (`first`), fewer levels or fewer fields, and continue with `after: endCursor`.',
    );
}
