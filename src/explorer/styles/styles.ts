import { exports } from './exports.ts';
import { layout } from './layout.ts';
import { list } from './list.ts';
import { narrow } from './narrow.ts';
import { parts } from './parts.ts';
import { printed } from './print.ts';
import { themes } from './themes.ts';

/** Adopted by the shadow root instead of inlined: strict policies forbid inline styles. */
export const styles = [themes, layout, parts, list, exports, narrow, printed];
