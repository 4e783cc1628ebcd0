import type { Kind } from './kinds.ts';
import { namesOf } from './names-of.ts';

type FactValueForm = 'date' | 'text' | 'number';

interface FactDefinition {
  /** date: EDTF; number: a decimal with unit and bound; text: free wording. */
  readonly value: FactValueForm;
  /** The kinds that it applies to; all if absent. */
  readonly of?: readonly Kind[];
  readonly meaning: string;
  /** Its label in the explorer. */
  readonly words: { readonly en: string; readonly es: string };
}

const define = <Name extends string>(definitions: Readonly<Record<Name, FactDefinition>>) => definitions;

/** The attributes that a source can state about a single entity. */
export const factAttributes = define({
  date: {
    value: 'date',
    of: ['Event', 'Document'],
    meaning: 'When it takes place; of a document, its date.',
    words: { en: 'date', es: 'fecha' },
  },
  start: {
    value: 'date',
    of: ['Organization', 'Programme', 'Event'],
    meaning: 'When it began: founded, launched, entered into force.',
    words: { en: 'start', es: 'inicio' },
  },
  end: {
    value: 'date',
    of: ['Organization', 'Programme', 'Event'],
    meaning: 'When it ended or is to end.',
    words: { en: 'end', es: 'fin' },
  },
  period: {
    value: 'date',
    of: ['Programme', 'Document'],
    meaning: 'The time that it covers, as an interval.',
    words: { en: 'period', es: 'período' },
  },
  duration: {
    value: 'number',
    meaning: 'How long it lasts; the unit says days, weeks, years.',
    words: { en: 'duration', es: 'duración' },
  },
  participants: {
    value: 'number',
    meaning: 'How many took part; the unit says people, countries, bodies.',
    words: { en: 'participants', es: 'participantes' },
  },
  members: {
    value: 'number',
    meaning: 'How many members it has; the unit says people, countries, bodies.',
    words: { en: 'members', es: 'miembros' },
  },
  sessions: {
    value: 'number',
    of: ['Event'],
    meaning: 'How many sessions it has.',
    words: { en: 'sessions', es: 'sesiones' },
  },
  figure: {
    value: 'number',
    meaning: 'Any other stated number; `measure` says what was counted.',
    words: { en: 'figure', es: 'cifra' },
  },
  status: {
    value: 'text',
    meaning: 'Its standing: approved, non-binding, second annual.',
    words: { en: 'status', es: 'estado' },
  },
  format: {
    value: 'text',
    of: ['Event'],
    meaning: 'How it is held: online, in person.',
    words: { en: 'format', es: 'formato' },
  },
  theme: { value: 'text', meaning: 'Its motto or theme.', words: { en: 'theme', es: 'lema' } },
  purpose: { value: 'text', meaning: 'What it is for.', words: { en: 'purpose', es: 'finalidad' } },
  language: {
    value: 'text',
    meaning: 'A language in which it is held or written.',
    words: { en: 'language', es: 'idioma' },
  },
  note: {
    value: 'text',
    meaning: 'Anything else stated about it that fits no other attribute.',
    words: { en: 'note', es: 'nota' },
  },
});

export type FactAttribute = keyof typeof factAttributes;

export const factAttributeNames = namesOf(factAttributes);

export function factAttribute(attribute: FactAttribute): FactDefinition {
  return factAttributes[attribute];
}
