import { expect } from '@open-wc/testing';
import { createReporter } from '../../src/authoring/reporter.ts';
import { type Problem } from '../../src/flow/problem.ts';

describe('telling the owner what is wrong', () => {
  const warn = console.warn;
  let warnings: unknown[][];

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args);
  });

  afterEach(() => {
    console.warn = warn;
  });

  const missing = (element = document.createElement('guided-contact')): Problem<Element> => ({
    code: 'missing-attribute',
    severity: 'error',
    message: '<guided-contact> has no label, which it needs.',
    hint: 'Give it label="…".',
    element,
  });

  it('names the problem, the way to mend it, and the element', () => {
    const problem = missing();
    createReporter()([problem]);
    expect(warnings).to.deep.equal([
      [
        '[guided-chat] missing-attribute: <guided-contact> has no label, which it needs. Give it label="…".',
        problem.element,
      ],
    ]);
  });

  it('does so once, however often the page is read and drawn anew', () => {
    const report = createReporter();
    report([missing()]);
    report([missing()]);
    report([]);
    report([missing()]);
    expect(warnings).to.have.length(1);
  });

  it('does so for each element that has it', () => {
    const report = createReporter();
    report([missing()]);
    report([missing(), missing()]);
    report([missing(), missing()]);
    expect(warnings).to.have.length(2);
  });

  it('does so for each chat', () => {
    createReporter()([missing()]);
    createReporter()([missing()]);
    expect(warnings).to.have.length(2);
  });

  it('needs no element', () => {
    const { element: _, ...problem } = missing();
    createReporter()([problem]);
    expect(warnings[0]).to.have.length(1);
  });
});
