import { expect } from 'chai';
import fc from 'fast-check';
import {
  count,
  either,
  flag,
  listOf,
  matching,
  moment,
  nullable,
  number,
  object,
  oneOf,
  optional,
  reading,
  recordOf,
  text,
  textOf,
  variant,
} from '../../src/transcript/shape.ts';

const place = object({ name: text, open: optional(flag), tags: listOf(text, 3), at: nullable(moment) });

describe('a shape', () => {
  it('reads what fits, and keeps what it does not know', () => {
    const value = { name: 'Tromsø', tags: ['north'], at: null, more: { of: 'it' } };
    expect(reading(place, value)).to.deep.equal({ value });
  });

  it('says where something does not fit, and what was expected', () => {
    const faults: readonly [change: object, misfit: string][] = [
      [{ name: 7 }, 'name: expected text'],
      [{ open: 'yes' }, 'open: expected true or false'],
      [{ open: undefined }, 'open: expected true or false'],
      [{ tags: 'north' }, 'tags: expected a list'],
      [{ tags: ['a', 'b', 'c', 'd'] }, 'tags: expected a list'],
      [{ tags: ['a', null] }, 'tags.1: expected text'],
      [{ at: 'noon' }, 'at: expected a time in ISO 8601'],
    ];
    for (const [change, misfit] of faults) {
      expect(reading(place, { name: 'x', tags: [], at: null, ...change })).to.deep.equal({ misfit });
    }
    for (const value of [null, [], 'x', 7, undefined])
      expect(reading(place, value)).to.deep.equal({ misfit: 'expected an object' });
  });

  it('does not take what an object inherits for a field', () => {
    expect(reading(object({ constructor: text }), {})).to.deep.equal({ misfit: 'constructor: expected text' });
  });

  it('reads numbers, words and forms', () => {
    expect(reading(count, 0)).to.deep.equal({ value: 0 });
    for (const value of [-1, 1.5, '1', NaN, 2 ** 60]) expect(reading(count, value)).to.have.property('misfit');
    for (const value of [NaN, Infinity, '1']) expect(reading(number, value)).to.have.property('misfit');
    expect(reading(oneOf('a', 'b'), 'c')).to.deep.equal({ misfit: 'expected a or b' });
    expect(reading(textOf(3, 2), 'abcd')).to.deep.equal({ misfit: 'expected text of 2 to 3 characters' });
    expect(reading(matching('letters', /^[a-z]+$/), 'a1')).to.deep.equal({ misfit: 'expected letters' });
    expect(reading(recordOf(text), { a: 'x', b: 1 })).to.deep.equal({ misfit: 'b: expected text' });
  });

  it('reads times as they are written all over', () => {
    for (const value of ['2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00Z', '2026-11-22T10:00:00+01:00']) {
      expect(reading(moment, value), value).to.deep.equal({ value });
    }
    for (const value of ['2026-11-22', 'now', '2026-11-22T09:00:00', ''])
      expect(reading(moment, value), value).to.have.property('misfit');
  });

  it('reads the one or the other', () => {
    const either2 = either(object({ open: oneOf(true) }), object({ open: oneOf(false), opens: text }));
    expect(reading(either2, { open: true })).to.have.property('value');
    expect(reading(either2, { open: false, opens: 'soon' })).to.have.property('value');
    expect(reading(either2, { open: false })).to.deep.equal({ misfit: 'opens: expected text' });
  });

  it('reads a variant by its word', () => {
    const animal = variant('kind', { cat: { lives: count }, dog: { good: flag } });
    expect(reading(animal, { kind: 'cat', lives: 9 })).to.have.property('value');
    expect(reading(animal, { kind: 'dog', lives: 9 })).to.deep.equal({ misfit: 'good: expected true or false' });
    expect(reading(animal, { kind: 'toString' })).to.deep.equal({ misfit: 'kind: expected cat or dog' });
  });

  it('never throws through reading, and changes nothing that it has read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ name: fc.string(), tags: fc.array(fc.string()), at: fc.constant(null) })),
        (value) => {
          const read = reading(place, value);
          if ('value' in read) expect(reading(place, read.value)).to.deep.equal(read);
        },
      ),
    );
  });
});
