import { expect } from '@open-wc/testing';
import { observePage } from '../../src/authoring/observer.ts';
import { shop, tyres, write } from '../support/page.ts';

/** Observers are told before a task that is queued after the change. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('following a page', () => {
  let host: HTMLElement;
  let changes: number;
  let stop: () => void;

  const template = '<template slot="details"><p>Studs.</p></template>';

  beforeEach(() => {
    const outer = write(
      `<div><guided-chat endpoint="/t">${tyres.replace('></', `>${template}</`)}${shop}<p>Call us.</p></guided-chat></div>`,
    );
    host = outer.querySelector('guided-chat') ?? outer;
    changes = 0;
    stop = observePage(host, () => changes++);
  });

  afterEach(() => {
    stop();
  });

  const changesAfter = async (change: () => void) => {
    changes = 0;
    change();
    await told();
    return changes;
  };

  it('hears of a child that comes late, and of one that goes', async () => {
    expect(await changesAfter(() => host.insertAdjacentHTML('beforeend', shop))).to.equal(1);
    expect(await changesAfter(() => host.querySelector('guided-contact')?.remove())).to.equal(1);
  });

  it('hears of an attribute, on the chat and within', async () => {
    expect(await changesAfter(() => host.setAttribute('business', 'Nordlys'))).to.equal(1);
    expect(
      await changesAfter(() => host.querySelector('guided-explanation')?.setAttribute('price', '899 kr')),
    ).to.equal(1);
  });

  it('hears of a whole re-rendering once', async () => {
    expect(
      await changesAfter(() => {
        host.innerHTML = tyres;
        host.setAttribute('guide', 'Ingrid');
        host.insertAdjacentHTML('beforeend', shop);
      }),
    ).to.equal(1);
  });

  it('hears of what changes in a template, even in one that comes late', async () => {
    const words = () => host.querySelector<HTMLTemplateElement>('template:last-of-type')?.content.querySelector('p');
    expect(await changesAfter(() => words()?.firstChild?.replaceWith('Chains.'))).to.equal(1);
    expect(await changesAfter(() => words()?.firstChild && ((words()?.firstChild as Text).data = 'Socks.'))).to.equal(
      1,
    );
    expect(await changesAfter(() => (host.innerHTML = tyres.replace('></', `>${template}</`)))).to.equal(1);
    expect(await changesAfter(() => words()?.append(' And more.'))).to.equal(1);
  });

  it('hears of what changes in a template that a framework filled', async () => {
    const text = document.createTextNode('Chains.');
    host.querySelector('template')?.append(text);
    await told();
    expect(await changesAfter(() => (text.data = 'Socks.'))).to.equal(1);
  });

  it('hears of the language around it', async () => {
    expect(await changesAfter(() => host.parentElement?.setAttribute('lang', 'sv'))).to.equal(1);
    expect(
      await changesAfter(() => document.documentElement.setAttribute('lang', document.documentElement.lang)),
    ).to.equal(1);
    expect(await changesAfter(() => host.setAttribute('lang', 'nb'))).to.equal(1);
  });

  it('hears of the language around a shadow root that it stands in', async () => {
    const outer = write('<div></div>');
    const inner = document.createElement('guided-chat');
    outer.attachShadow({ mode: 'open' }).append(inner);
    stop();
    stop = observePage(inner, () => changes++);
    expect(await changesAfter(() => outer.setAttribute('lang', 'sv'))).to.equal(1);
  });

  it('passes over what cannot matter', async () => {
    const change = () => {
      host.classList.add('dark');
      host.style.color = 'red';
      host.toggleAttribute('hidden');
      host.setAttribute('data-reactid', '1');
      host.querySelector('p')?.setAttribute('class', 'x');
      host.parentElement?.setAttribute('business', 'x');
    };
    expect(await changesAfter(change)).to.equal(0);
  });

  it('does not go round in circles when what it calls changes the page', async () => {
    stop();
    stop = observePage(host, () => {
      changes++;
      host.classList.toggle('read');
    });
    expect(await changesAfter(() => host.setAttribute('guide', 'Ingrid'))).to.equal(1);
  });

  it('hears nothing any more once it is stopped', async () => {
    stop();
    const change = () => {
      host.setAttribute('guide', 'Ingrid');
      host.querySelector('template')?.content.append('x');
      host.parentElement?.setAttribute('lang', 'sv');
    };
    expect(await changesAfter(change)).to.equal(0);
  });
});
