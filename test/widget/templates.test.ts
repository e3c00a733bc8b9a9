import { expect, waitUntil } from '@open-wc/testing';
import { choose, open, playEndpoint, widget } from '../support/widget.ts';

const plain =
  '<guided-explanation topic="Tyres" problem="They slip." solution="Studs." benefit="Grip."></guided-explanation>';

describe('rich content in the page', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  it('is read where the chat has some only after it was opened, and once it does', async () => {
    const { chat, screen } = await widget('', plain);
    await open({ chat, screen });
    const brakes = document.createElement('guided-explanation');
    Object.entries({ topic: 'Brakes', solution: 'Pads.', benefit: 'Halt.' }).forEach(([name, value]) =>
      brakes.setAttribute(name, value),
    );
    brakes.innerHTML = '<template slot="problem"><p>They <em>squeal</em>.</p></template>';
    chat.append(brakes);
    await waitUntil(() => screen.labels.includes('Brakes'));
    await choose({ chat, screen }, 'Brakes');
    await waitUntil(() => screen.messages.some((message) => message.includes('They squeal.')));
    expect(screen.one('em').textContent).to.equal('squeal');
  });
});
