import type { Kind } from './kinds.ts';

type FactValueForm = 'date' | 'text' | 'number';

interface FactDefinition {
  /** date: EDTF; number: a decimal with unit and bound; text: in one's own words. */
  readonly value: FactValueForm;
  /** The kinds it can be said of; every kind where absent. */
  readonly of?: readonly Kind[];
  readonly meaning: string;
}

const define = <Name extends string>(definitions: Readonly<Record<Name, FactDefinition>>) => definitions;

/** What a source can state of one entity alone. */
export const factAttributes = define({
  date: { value: 'date', of: ['Event', 'Document'], meaning: 'When it takes place; of a document, its date.' },
  start: {
    value: 'date',
    of: ['Organization', 'Programme', 'Event'],
    meaning: 'When it began: founded, launched, entered into force.',
  },
  end: { value: 'date', of: ['Organization', 'Programme', 'Event'], meaning: 'When it ended or is to end.' },
  period: { value: 'date', of: ['Programme', 'Document'], meaning: 'The time that it covers, as an interval.' },
  duration: { value: 'number', meaning: 'How long it lasts; the unit says days, weeks, years.' },
  participants: { value: 'number', meaning: 'How many took part; the unit says people, countries, bodies.' },
  members: { value: 'number', meaning: 'How many members it has; the unit says of what kind.' },
  sessions: { value: 'number', of: ['Event'], meaning: 'How many sessions it has.' },
  figure: { value: 'number', meaning: 'Any other stated number; `measure` says what was counted.' },
  status: { value: 'text', meaning: 'Its standing: approved, non-binding, second annual.' },
  format: { value: 'text', of: ['Event'], meaning: 'How it is held: online, in person.' },
  theme: { value: 'text', meaning: 'The motto or theme under which it stands.' },
  purpose: { value: 'text', meaning: 'What it is for.' },
  language: { value: 'text', meaning: 'A language in which it is held or written.' },
  note: { value: 'text', meaning: 'Anything else stated of it that no attribute fits.' },
});

export type FactAttribute = keyof typeof factAttributes;

export const factAttributeNames = Object.keys(factAttributes) as readonly FactAttribute[];

export function factAttribute(attribute: FactAttribute): FactDefinition {
  return factAttributes[attribute];
}
