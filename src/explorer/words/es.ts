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
  noPath: 'No se encontró ningún camino de hasta ocho pasos.',
  pathsFound: (count: number, isMore: boolean) =>
    isMore
      ? `Los ${count} caminos mejor documentados`
      : count === 1
        ? 'Se encontró un camino'
        : `Se encontraron ${count} caminos`,
  paths: 'Caminos',
  pathOf: (at: number, count: number, steps: number) =>
    `Camino ${at} de ${count}, ${steps === 1 ? 'un paso' : `${steps} pasos`}`,
  previousPath: 'Camino anterior',
  nextPath: 'Camino siguiente',
  sharedFound: (count: number, isMore: boolean) =>
    isMore
      ? `Los ${count} que más de ellos tienen en común`
      : count === 1
        ? 'Tienen uno en común'
        : `Tienen ${count} en común`,
  choose: 'Seleccionar',
  chooseIt: (name: string) => `Seleccionar ${name}`,
  question: 'Pregunta',
  ask: 'Preguntar',
  asking: 'Preguntando',
  cancel: 'Cancelar',
  cancelled: 'Cancelado.',
  needed: 'obligatorio',
  stillNeeded: (names: string) => `Falta todavía: ${names}.`,
  noChoice: 'Indistinto',
  usually: (value: string) => `por omisión, ${value}`,
  useSelection: 'Usar la selección',
  remove: (name: string) => `Quitar ${name}`,
  orAnId: 'Un nombre, o un identificador tal cual',
  perLine: 'Uno por línea',
  rows: (count: number) => (count === 0 ? 'Ninguna fila' : count === 1 ? 'Una fila' : `${count} filas`),
  rowsSoFar: (count: number) => `Las primeras ${count} filas`,
  nextRows: 'Más filas',
  read: (sources: number) => (sources === 1 ? 'Se consultó una fuente' : `Se consultaron ${sources} fuentes`),
  readBetween: (first: string, last: string) => `publicadas entre el ${first} y el ${last}`,
  showInDrawing: 'Mostrar todo en el dibujo',
  shownInDrawing: (count: number) => `${count} entidades están en el dibujo.`,
  addIt: (name: string) => `Agregar ${name} al dibujo`,
  isThere: (name: string) => `${name} está en el dibujo`,
  asked: 'El GraphQL de esta pregunta',
  yes: 'sí',
  no: 'no',
};
