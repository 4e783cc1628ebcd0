import type { Plugin } from 'vite';

/** Leaves out what no page needs: the indentation of templates, the spaces of style sheets, and what the vocabulary means. */
export function slim(): Plugin {
  return {
    name: 'slim',
    transform(code, id) {
      if (/\/src\/explorer\/.*\.ts$/.test(id)) return { code: slimStyles(code.replaceAll(/\n\s+/g, '\n')), map: null };
      if (/\/src\/vocabulary\/.*\.ts$/.test(id)) return { code: code.replaceAll(meaning, "meaning: ''"), map: null };
      return undefined;
    },
  };
}

const meaning = /\bmeaning:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** What stands in css`…`, without spaces beside the signs that part declarations and rules. */
const slimStyles = (code: string) =>
  code.replaceAll(/\bcss`[^`]*`/g, (style) => style.replaceAll(/\s*([{};])\s*/g, '$1').replaceAll(/([:,])\s+/g, '$1'));
