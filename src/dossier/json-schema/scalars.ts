import { maxNameBytes } from '../fields/fields.ts';
import type { Schema } from './schema.ts';

/**
 * Schemas of scalars. Editors parse unquoted digits as numbers and `true` as a boolean where the import reads text, so
 * texts can be those too.
 */

const anyScalar = ['string', 'number', 'boolean'];
const maxLength = 10_000;

export const text: Schema = { type: anyScalar, pattern: '\\S', maxLength };

/** The import counts bytes, so non-Latin scripts have a lower limit. */
export const title: Schema = { ...text, maxLength: maxNameBytes };

export const name: Schema = { type: anyScalar, pattern: '[\\p{L}\\p{N}]', maxLength: maxNameBytes };

export const quotation: Schema = { type: anyScalar, minLength: 1, maxLength };

export const fileName: Schema = { type: anyScalar, pattern: '^(?!\\.{1,2}$)[^/\\\\\\p{Cc}]+$', maxLength: 255 };

export const url: Schema = { type: 'string', pattern: '^https?://\\S+$' };

export const language: Schema = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' };

export const currency: Schema = { type: 'string', pattern: '^[A-Z]{3}$' };

export const flag: Schema = { enum: [true, false, 'true', 'false'] };

export const place: Schema = {
  anyOf: [
    { type: 'integer', minimum: 1, maximum: 9_999_999 },
    { type: 'string', pattern: '^[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?$' },
  ],
};

export const offset: Schema = {
  anyOf: [
    { type: 'integer', minimum: 0, maximum: 999_999_999 },
    { type: 'string', pattern: '^[0-9]{1,9}$' },
  ],
};

export const decimal: Schema = {
  anyOf: [
    { type: 'number', minimum: 0 },
    { type: 'string', pattern: '^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,12})?$' },
  ],
};

export const signedNumber: Schema = {
  anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?$' }],
};

/** The characters of EDTF. Only the import checks whether they form a date. */
export const date: Schema = {
  anyOf: [
    { type: 'integer', minimum: 1, maximum: 9998 },
    { type: 'string', pattern: '^[0-9XYES?~%/.,\\[\\]{} \\-]+$', maxLength: 200 },
  ],
};
