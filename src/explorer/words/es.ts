import { en, type Words } from './en.ts';

export const es: Words = {
  ...en,
  language: 'es',
  keep: 'Exportar',
  print: 'Imprimir',
  png: 'Imagen de la pantalla (PNG)',
  svg: 'Dibujo completo (SVG)',
  entitiesCsv: 'Entidades (CSV)',
  relationshipsCsv: 'Relaciones (CSV)',
  gexf: 'Red para Gephi (GEXF)',
  kept: (file) => `Se guardó ${file}.`,
  notKept: 'No se pudo guardar.',
  cypherOfView: 'El Cypher de esta vista',
  graphqlOfView: 'El GraphQL de esta vista',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'El navegador no permite que esta página copie. Seleccione el texto y cópielo.',
  queriesOfView: 'Consultas de esta vista',
  queriesMeaning:
    'Ambas dan las entidades que se muestran y lo que las une; lo que une a dos figura en ambas si están igual de cerca.',
  countedTogether:
    'Cuentan las fuentes y los editores entre las afirmaciones que pasan los demás filtros, y toman el día del evento para las que no nombran ninguno; por eso pueden dar algo menos, o más.',
  withoutDocuments: 'El filtro por documentos no forma parte de ellas: se aplica aquí.',
  firstOfMany: (first) =>
    `Las primeras ${first} entidades; para las siguientes, dé a \`after\` el endCursor de la respuesta.`,
  variables: 'Variables',
  noCypher: 'Este servidor no muestra su Cypher (su ajuste ENTENTE_STATEMENTS es never).',
};
