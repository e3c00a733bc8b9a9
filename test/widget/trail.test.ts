import { expect } from '@open-wc/testing';
import { readMark } from '../../src/platform/marker.ts';
import { Trail } from '../../src/widget/trail.ts';

describe('what the next page is told', () => {
  const scope = `trail ${Date.now()}`;
  const told = () => {
    const mark = readMark(scope);
    return mark && { open: mark.open, pending: mark.pending };
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
    trail.begin();
    expect(told()).to.deep.equal({ open: true, pending: false });
    trail.pending = true;
    trail.open = false;
    expect(told()).to.deep.equal({ open: false, pending: true });
  });

  it('goes on from the page before', () => {
    const trail = new Trail(scope);
    trail.open = true;
    expect(told()).to.deep.equal({ open: true, pending: true });
  });

  it('is nothing again where there is nothing to do', () => {
    const trail = new Trail(scope);
    trail.open = false;
    trail.pending = false;
    expect(told()).to.equal(undefined);
  });
});
