import type { Plugin } from 'vite';

/** Leaves out what no page needs: the indentation of templates, the spaces of style sheets, and what the vocabulary says beyond names and ends. */
export function slim(): Plugin {
  return {
    name: 'slim',
    transform(code, id) {
      if (/\/src\/explorer\/.*\.ts$/.test(id)) return { code: slimStyles(code.replaceAll(/\n\s+/g, '\n')), map: null };
      if (/\/src\/vocabulary\/.*\.ts$/.test(id)) return { code: slimVocabulary(code), map: null };
      return undefined;
    },
  };
}

const slimVocabulary = (code: string) =>
  code.replaceAll(texts, "$1: ''").replaceAll(/\bqualifiers: \[[^\]]*\]/g, 'qualifiers: []');

const texts = /\b(meaning|forward|reverse):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** What stands in css`…`, without spaces beside the signs that part declarations and rules. */
const slimStyles = (code: string) =>
  code.replaceAll(/\bcss`[^`]*`/g, (style) => style.replaceAll(/\s*([{};])\s*/g, '$1').replaceAll(/([:,])\s+/g, '$1'));
