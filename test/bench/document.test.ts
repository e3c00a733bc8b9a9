import { expect } from 'chai';
import { readChoices } from '../../bench/choices.ts';
import { place } from '../../bench/report/document.ts';

const page = '# Speed\n\n<!-- bench: a -->old<!-- end -->\n\nBy hand.\n\n<!-- bench: b -->\n\n<!-- end -->\n';

describe('the page of figures', () => {
  it('takes a section between its markers, and leaves the rest as it was written', () => {
    const filled = place(page, { name: 'a', markdown: 'new: $1' });

    expect(filled).to.contain('<!-- bench: a -->\n\nnew: $1\n\n<!-- end -->\n\nBy hand.');
    expect(filled).not.to.contain('old');
  });

  it('is the same when it is filled again', () => {
    const once = place(page, { name: 'b', markdown: 'new' });

    expect(place(once, { name: 'b', markdown: 'new' })).to.equal(once);
  });

  it('says where there is no place for a section', () => {
    expect(() => place(page, { name: 'c', markdown: '' })).to.throw('no place for c');
  });
});

describe('the choices of whoever starts the bench', () => {
  it('are all of it, unless something is said', () => {
    expect(readChoices([])).to.deep.equal({
      parts: ['visits', 'append', 'lighthouse'],
      runs: 3,
      messages: 5_000,
      quick: false,
      build: true,
    });
  });

  it('are less when it has to be quick', () => {
    expect(readChoices(['--quick', '--no-build'])).to.include({ runs: 1, messages: 1_000, quick: true, build: false });
  });

  it('are some of its parts', () => {
    expect(readChoices(['--only=append,visits']).parts).to.deep.equal(['visits', 'append']);
  });

  it('are none that there is not', () => {
    expect(() => readChoices(['--only=speed'])).to.throw(RangeError, 'visits, append, lighthouse');
  });
});
