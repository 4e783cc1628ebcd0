import { describe, expect, test } from 'vitest';
import { findPrivateContacts } from '../../src/dossier/text/private-contact.ts';

describe('finds private contacts', () => {
  test.each([
    ['ana.perez@example.org', 'an e-mail address'],
    ['write to ana@mail.example.co.uk.', 'an e-mail address'],
    ['mailto:ana+press@example.org', 'an e-mail address'],
    ['ana＠example.org', 'an e-mail address'],
    ['ana @ example.org', 'an e-mail address'],
    ['ana (at) example dot org', 'an e-mail address'],
    ['+32 2 555 78 10', 'a phone number'],
    ['(+1) 868-555-0143', 'a phone number'],
    ['Tel: 22 12 53 18', 'a phone number'],
    ['telephone no. 2212 5318', 'a phone number'],
    ['+٣٢ ٢ ٥٥٥ ٧٨ ١٠', 'a phone number'],
    ['(202) 555-0143', 'a phone number'],
    ['202.555.0143', 'a phone number'],
  ])('%s', (text, kind) => expect(findPrivateContacts(text).map((contact) => contact.kind)).toEqual([kind]));
});

describe('ignores similar texts', () => {
  test.each([
    ['2019-2025'],
    ['2021-05-04/2021-05-06'],
    ['from 1951 to 2023, 175 member states'],
    ['amount: "2000000"'],
    ['2 500 000 euros; 1,250,000 dollars'],
    ['paragraphs: [4, 6-8, 10-12]'],
    ['offset: [1345, 1678]'],
    ['org-id: XM-DAC-47066'],
    ['isni: 0000 0001 2166 1519'],
    ['orcid 0000-0002-1825-0097'],
    ['ISBN 978-92-9068-123-4'],
    ['wikidata: Q1065'],
    ['https://example.org/2021/05/04/2025550143'],
    ['https://example.org/tel:+3225557810'],
    ['@ACP_EU_Action on Twitter'],
    ['follow @example.org'],
    ['resolution 73/195 (2018)'],
    ['a hotel of 1951 rooms'],
  ])('%s', (text) => expect(findPrivateContacts(text)).toEqual([]));
});
