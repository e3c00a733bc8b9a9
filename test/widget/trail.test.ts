import { expect } from '@open-wc/testing';
import { readMark, writeMark } from '../../src/platform/marker.ts';
import { Trail } from '../../src/widget/trail.ts';

describe('what the next page is told', () => {
  const scope = `trail ${Date.now()}`;
  const told = () => {
    const mark = readMark(scope);
    return mark && { open: mark.open, pending: mark.pending, talked: mark.talked };
  };

  it('is nothing before the visitor has acted', () => {
    const trail = new Trail(scope);
    trail.open = true;
    trail.pending = true;
    expect(told()).to.equal(undefined);
  });

  it('is whether the panel stands open and whether something is to be delivered', () => {
    const trail = new Trail(scope);
    trail.open = true;
    trail.begin(false);
    expect(told()).to.deep.equal({ open: true, pending: false, talked: false });
    trail.pending = true;
    trail.open = false;
    expect(told()).to.deep.equal({ open: false, pending: true, talked: false });
  });

  it('goes on from the page before', () => {
    const trail = new Trail(scope);
    trail.open = true;
    expect(told()).to.deep.equal({ open: true, pending: true, talked: false });
  });

  it('is nothing again where there is nothing to do', () => {
    const trail = new Trail(scope);
    trail.open = false;
    trail.pending = false;
    expect(told()).to.equal(undefined);
  });

  it('is for half an hour that the visitor has talked', () => {
    const begun = new Trail(scope);
    begun.begin(true);
    expect(told()).to.deep.equal({ open: false, pending: false, talked: true });
    new Trail(scope).begin(false);
    expect(told()?.talked).to.equal(true);
    writeMark(scope, { open: false, pending: false, talked: true, at: Date.now() - 31 * 60_000 });
    new Trail(scope).begin(false);
    expect(told()).to.equal(undefined);
  });
});
