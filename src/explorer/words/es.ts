import { en, type Words } from './en.ts';
export const es: Words = {
  ...en,
  language: 'es',
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
  variables: 'Variables',
  yes: 'sí',
  no: 'no',
};
