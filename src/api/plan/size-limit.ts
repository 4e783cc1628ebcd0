import { Failure } from '../../failure.ts';

/** The most values that one response holds: objects, entries of lists, texts, numbers and nulls, each as often as it is written. */
export const maxValues = 500_000;

/** The longest response, in bytes of JSON. */
export const maxAnswerBytes = 10_000_000;

/** The size of a part of a response. */
export interface Size {
  values: number;
  bytes: number;
}

/** @throws Failure QUERY_TOO_LARGE where no response can hold this much. */
export function refuseTooLarge({ values, bytes }: Readonly<Size>): void {
  if (values > maxValues || bytes > maxAnswerBytes)
    throw new Failure(
      'QUERY_TOO_LARGE',
      `The response is too large. The maximum is ${maxValues} values and ${maxAnswerBytes} bytes.`,
      'Ask for smaller pages (`first`), fewer levels or fewer fields, and continue with `after: endCursor`.',
    );
}
