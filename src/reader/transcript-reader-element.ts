import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Transcript, TranscriptItem } from '../transcript/received.ts';
import { addressWith, filtersIn, idIn } from './address.ts';
import { ReaderFault, readerClient } from './client.ts';
import { deskView } from './desk-view.ts';
import { signInView } from './sign-in.ts';
import { styles } from './styles.ts';

/**
 * The support team's reader: signs in, lists transcripts, and shows one as the visitor saw it. What the list is
 * filtered by and the transcript that is shown stand in the address bar, as `?q=tyres#id`.
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
  /** `undefined` while nobody knows what is in it. */
  @state() private items: readonly TranscriptItem[] | undefined;
  @state() private filters = '';
  @state() private next: string | undefined;
  @state() private selected: string | undefined;
  @state() private transcript: Transcript | undefined;
  @state() private fault: string | undefined;
  @state() private notice: string | undefined;

  /** What the keyboard goes on from, once it is drawn. */
  #focus: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    addEventListener('popstate', this.#followAddress);
    this.filters = filtersIn(new URLSearchParams(location.search));
    this.selected = idIn(location.hash);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('popstate', this.#followAddress);
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
    const { items, filters, next, selected, transcript, fault, notice } = this;
    const client = readerClient(this.endpoint);
    return deskView(
      { client, items, filters, more: next !== undefined, selected, transcript, fault, notice },
      {
        refresh: () => void this.#load(),
        signOut: () => void this.#signOut(),
        filter: this.#filter,
        loadMore: () => void this.#loadMore(),
        erase: (id) => void this.#erase(id),
      },
    );
  }

  #followAddress = (): void => {
    const id = idIn(location.hash);
    const filters = filtersIn(new URLSearchParams(location.search));
    if (id !== this.selected) {
      this.#focus = id === undefined ? `.list [href="#${CSS.escape(this.selected ?? '')}"]` : 'h2';
      this.selected = id;
      void this.#attempt(() => this.#showSelected());
    }
    if (filters === this.filters) return;
    this.filters = filters;
    this.items = undefined;
    this.next = undefined;
    void this.#attempt(() => this.#fetchList());
  };

  #filter = (filters: string): void => {
    history.pushState(null, '', addressWith(filters));
    this.#followAddress();
  };

  /** Asks for the newest transcripts, and again for the one that is shown. */
  #load(): Promise<void> {
    return this.#attempt(async () => {
      await this.#fetchList();
      await this.#showSelected();
    });
  }

  #loadMore(): Promise<void> {
    return this.#attempt(() => this.#fetchList(this.next));
  }

  async #fetchList(cursor?: string): Promise<void> {
    const { filters } = this;
    const { items, next } = await readerClient(this.endpoint).list(filters, cursor);
    this.signedIn = true;
    // While it was fetched, somebody may have filtered otherwise.
    if (filters !== this.filters) return;
    this.items = cursor === undefined ? items : [...(this.items ?? []), ...items];
    this.next = next ?? undefined;
  }

  async #showSelected(): Promise<void> {
    const id = this.selected;
    if (id !== this.transcript?.id) this.transcript = undefined;
    if (id === undefined) return;
    const transcript = await readerClient(this.endpoint).transcript(id);
    // While it was fetched, somebody may have chosen another one.
    if (id === this.selected) this.transcript = transcript;
  }

  #erase(id: string): Promise<void> {
    return this.#attempt(async () => {
      await readerClient(this.endpoint).erase(id);
      this.items = this.items?.filter((item) => item.id !== id);
      this.notice = 'The transcript was deleted.';
      // Whoever has gone on to another one meanwhile stays there.
      if (id !== this.selected) return;
      history.replaceState(null, '', location.pathname + location.search);
      this.selected = undefined;
      this.transcript = undefined;
      this.#focus = 'header h1';
    });
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
      this.#focus = '#token';
    });
  }

  /** Runs what may fail, and says so where it does. */
  async #attempt(action: () => Promise<void>): Promise<void> {
    this.fault = undefined;
    this.notice = undefined;
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
    this.items = undefined;
    this.next = undefined;
    this.transcript = undefined;
  }
}
