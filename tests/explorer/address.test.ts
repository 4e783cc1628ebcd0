import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/explorer/view/address.ts';
import { emptyView, pin, unpin } from '../../src/explorer/view/view.ts';

/** Ids, and the names that every JavaScript object has. */
const id = fc.oneof(
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'then', 'org:a'),
  fc.stringMatching(/^[a-z]{2,8}:[a-z0-9]{1,8}$/),
);
const position = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));

test('pinned entities with any id are read back from the address', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(id, position), { minLength: 1, selector: ([name]) => name }), (pinned) => {
      const view = pinned.reduce(
        (before, [name, place]) => pin(before, Object.fromEntries([[name, place]])),
        emptyView,
      );
      const { view: read } = readAddress(writeAddress({ view, places: view.pinned }));
      expect(Object.entries(read.pinned)).toEqual(expect.arrayContaining(pinned));
      expect(
        Object.keys(
          unpin(
            read,
            pinned.map(([name]) => name),
          ).pinned,
        ),
      ).toEqual([]);
    }),
  );
});
