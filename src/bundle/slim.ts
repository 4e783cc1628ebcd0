import type { Plugin } from 'vite';

/** Leaves out what no page needs: the indentation of templates and the spaces of style sheets. */
export function slim(): Plugin {
  return {
    name: 'slim',
    transform(code, id) {
      if (/\/src\/explorer\/.*\.ts$/.test(id)) return { code: slimStyles(code.replaceAll(/\n\s+/g, '\n')), map: null };
      return undefined;
    },
  };
}

/** What stands in css`…`, without spaces beside the signs that part declarations and rules. */
const slimStyles = (code: string) =>
  code.replaceAll(/\bcss`[^`]*`/g, (style) => style.replaceAll(/\s*([{};])\s*/g, '$1').replaceAll(/([:,])\s+/g, '$1'));
