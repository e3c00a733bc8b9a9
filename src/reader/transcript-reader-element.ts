import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Transcript, TranscriptItem } from '../transcript/received.ts';
import { ReaderFault, readerClient } from './client.ts';
import { listView, titleOf } from './list.ts';
import { signInView } from './sign-in.ts';
import { styles } from './styles.ts';
import { transcriptView } from './transcript-view.ts';

/**
 * The support team's reader: signs in, lists transcripts, and shows one as the visitor saw it. The transcript that is
 * shown stands in the address bar, as `#id`.
 *
 * ```html
 * <script type="module" src="/reader.js"></script>
 * <transcript-reader endpoint="/transcripts"></transcript-reader>
 * ```
 *
 * @element transcript-reader
 * @attr endpoint - where the receiver is; `/transcripts` if absent
 */
export class TranscriptReaderElement extends LitElement {
  static override styles = styles;

  /** Where the receiver is. */
  @property() endpoint = '/transcripts';

  /** `undefined` until the receiver has said whether it knows this browser. */
  @state() private signedIn: boolean | undefined;
  @state() private items: readonly TranscriptItem[] = [];
  @state() private next: string | undefined;
  @state() private selected: string | undefined;
  @state() private transcript: Transcript | undefined;
  @state() private fault: string | undefined;

  /** What the keyboard goes on from, once it is drawn. */
  #focus: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    this.#readAddress();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focus === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.signedIn === undefined && this.fault === undefined) return nothing;
    return this.signedIn === false ? signInView(this.fault, (token) => void this.#signIn(token)) : this.#renderDesk();
  }

  #renderDesk(): TemplateResult {
    const { items, next, selected, transcript, fault } = this;
    const more = next !== undefined;
    return html`
      <header>
        <h1 tabindex="-1">Transcripts</h1>
        <button @click=${() => void this.#load()}>Refresh</button>
        <button @click=${() => void this.#signOut()}>Sign out</button>
      </header>
      <p class="fault" role="alert">${fault}</p>
      <div class="desk ${selected === undefined ? '' : 'reading'}">
        <nav aria-label="Transcripts">
          ${this.signedIn ? listView(items, { selected, more, onMore: () => void this.#loadMore() }) : nothing}
        </nav>
        <main>
          ${selected === undefined ? nothing : html`<a class="back" href="#">All transcripts</a>`}
          ${transcript ? this.#renderTranscript(transcript) : nothing}
        </main>
      </div>
    `;
  }

  #renderTranscript(transcript: Transcript): TemplateResult {
    const client = readerClient(this.endpoint);
    const links = { json: client.address(transcript.id), text: client.address(transcript.id, 'txt') };
    const item = this.items.find(({ id }) => id === transcript.id);
    return html`
      <h2 tabindex="-1">${item ? titleOf(item) : 'Conversation'}</h2>
      <div class="transcript">${transcriptView(transcript, links)}</div>
    `;
  }

  #readAddress(): void {
    this.selected = idIn(location.hash);
  }

  #followAddress = (): void => {
    const left = this.selected;
    this.#readAddress();
    this.#focus = this.selected === undefined ? `.list [href="#${CSS.escape(left ?? '')}"]` : 'h2';
    void this.#attempt(() => this.#showSelected());
  };

  /** Asks for the newest transcripts, and again for the one that is shown. */
  #load(): Promise<void> {
    return this.#attempt(async () => {
      const { items, next } = await readerClient(this.endpoint).list();
      this.signedIn = true;
      this.items = items;
      this.next = next ?? undefined;
      await this.#showSelected();
    });
  }

  #loadMore(): Promise<void> {
    return this.#attempt(async () => {
      const { items, next } = await readerClient(this.endpoint).list(this.next);
      this.items = [...this.items, ...items];
      this.next = next ?? undefined;
    });
  }

  async #showSelected(): Promise<void> {
    const id = this.selected;
    if (id !== this.transcript?.id) this.transcript = undefined;
    if (id === undefined) return;
    const transcript = await readerClient(this.endpoint).transcript(id);
    // While it was fetched, somebody may have chosen another one.
    if (id === this.selected) this.transcript = transcript;
  }

  #signIn(token: string): Promise<void> {
    return this.#attempt(async () => {
      await readerClient(this.endpoint).signIn(token);
      this.#focus = 'header h1';
      await this.#load();
    });
  }

  #signOut(): Promise<void> {
    return this.#attempt(async () => {
      await readerClient(this.endpoint).signOut();
      this.#leave();
      this.#focus = 'input';
    });
  }

  /** Runs what may fail, and says so where it does. */
  async #attempt(action: () => Promise<void>): Promise<void> {
    this.fault = undefined;
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ReaderFault)) throw error;
      // Whoever was never signed in knows; they are asked for the token, and need no reproach.
      const expected = error.kind === 'signed-out' && this.signedIn === undefined;
      if (error.kind === 'signed-out') this.#leave();
      if (error.kind === 'gone') this.transcript = undefined;
      if (!expected) this.fault = error.message;
    }
  }

  /** Leaves nothing on screen that only those who are signed in may see. */
  #leave(): void {
    this.signedIn = false;
    this.items = [];
    this.next = undefined;
    this.transcript = undefined;
  }
}

/** The id in an address; `undefined` where there is none, or nothing that can be read. */
function idIn(hash: string): string | undefined {
  return /^#([\w-]+)$/.exec(hash)?.[1];
}
