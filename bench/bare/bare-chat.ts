/**
 * The least that a chat with Lit and XState can be: a button, a panel, and a machine of three states. What our own widget
 * costs beyond it is what it does beyond it.
 */
import { LitElement, css, html } from 'lit';
import { type SnapshotFrom, createActor, setup } from 'xstate';

const machine = setup({ types: { events: {} as { type: 'OPEN' | 'ANSWER' } } }).createMachine({
  initial: 'closed',
  states: {
    closed: { on: { OPEN: 'asking' } },
    asking: { on: { ANSWER: 'answered' } },
    answered: {},
  },
});

class BareChat extends LitElement {
  static override readonly properties = { state: { state: true } };
  static override readonly styles = css`
    button {
      min-block-size: 44px;
      padding-inline: 16px;
    }
    .launcher,
    .panel {
      position: fixed;
      inset-block-end: 16px;
      inset-inline-end: 16px;
    }
    .panel {
      inline-size: 320px;
      padding: 16px;
      border: 1px solid;
      background: Canvas;
    }
  `;

  declare state: SnapshotFrom<typeof machine>;
  readonly #actor = createActor(machine);

  constructor() {
    super();
    this.state = this.#actor.getSnapshot();
    this.#actor.subscribe((state) => (this.state = state));
    this.#actor.start();
  }

  protected override render(): unknown {
    const open = () => this.#actor.send({ type: 'OPEN' });
    if (this.state.matches('closed')) return html`<button class="launcher" @click=${open}>Chat</button>`;
    const answer = () => this.#actor.send({ type: 'ANSWER' });
    return html`
      <div class="panel" role="dialog" aria-label="Chat">
        <p class="message">What will you mostly ride?</p>
        ${
          this.state.matches('asking')
            ? html`<button @click=${answer}>To work</button>`
            : html`<p class="message">Then I suggest the Lind 8.</p>`
        }
      </div>
    `;
  }
}

customElements.define('bare-chat', BareChat);
