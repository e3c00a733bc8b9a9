import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOfFile, addressOfList, addressOfMeasures, addressWith, placeNow } from './address.ts';
import { readerClient } from './client.ts';
import { type Desk, type DeskActions, deskView } from './desk-view.ts';
import { doorView } from './door-view.ts';
import { filtersTold } from './fields.ts';
import { FileDesk } from './files/file-desk.ts';
import type { OpenedFiles } from './files/opened-files.ts';
import { keysView } from './keys-view.ts';
import { type Command, Keys } from './keys.ts';
import { Media } from './media.ts';
import { titleOf } from './names.ts';
import { PageTitle } from './page-title.ts';
import { Reading } from './reading.ts';
import { styles } from './styles.ts';
import { goTo, rowOf, walk } from './walk.ts';

/**
 * The support team's reader: signs in, lists transcripts, and shows one as the visitor saw it. What the list is
 * filtered by and the transcript that is shown stand in the address bar, as `?q=tyres#id`. It also opens exported files,
 * `.json`, `.jsonl` and `.vcon`, for which it needs neither a receiver nor a sign-in.
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

  /** What the address bar asks for. */
  @state() private place = placeNow();

  readonly #reading = new Reading(
    () => ({ place: this.place, client: this.#client, source: this.#opened?.source ?? this.#client }),
    () => this.requestUpdate(),
    (id) => this.#leave(id),
  );
  readonly #files = new FileDesk(this, (name) => {
    this.#focus = '.file';
    this.#go(addressOfFile(name));
  });
  readonly #keys = new Keys(this, (command) => this.#obey(command));
  readonly #wide = new Media(this, '(min-width: 73.75em)');
  readonly #roomy = new Media(this, '(min-width: 46em)');
  readonly #touched = new Media(this, '(pointer: coarse)');
  /** On paper nothing can be unfolded. */
  readonly #printed = new Media(this, 'print');
  #client = readerClient(this.endpoint);

  /** What the keyboard goes on from, once it is drawn. */
  #focus: string | undefined;

  #wasSignedIn: boolean | undefined;

  get #opened(): OpenedFiles | undefined {
    return this.#files.opened(this.place.file);
  }

  constructor() {
    super();
    new PageTitle(this, () => this.#where);
  }

  /** Where one is, in words. */
  get #where(): string {
    const { transcript, signedIn } = this.#reading;
    if (signedIn === false && !this.#opened) return 'Sign in';
    return transcript
      ? titleOf(transcript)
      : [this.place.file ?? '', filtersTold(this.place.filters)].filter(Boolean).join(', ');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Its own words are English, whatever the page around it is in.
    this.lang ||= 'en';
    this.dir ||= 'ltr';
    addEventListener('hashchange', this.#followAddress);
    addEventListener('popstate', this.#followAddress);
    this.#client = readerClient(this.endpoint);
    // What was in a file is gone since the page was loaded again.
    const { file } = placeNow();
    if (file !== undefined && !this.#files.opened(file)) {
      history.replaceState(null, '', addressOfFile());
      this.#files.fault = `“${file}” was closed when this page was loaded again. Open it once more to read on.`;
    }
    this.place = placeNow();
    void this.#reading.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('popstate', this.#followAddress);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { signedIn } = this.#reading;
    if (this.#wasSignedIn && signedIn === false && !this.#opened) this.#focus = '#token';
    this.#wasSignedIn = signedIn;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focus === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { signedIn, fault } = this.#reading;
    if (!this.#opened && signedIn === undefined && fault === undefined) return nothing;
    return html`
      ${this.#opened || signedIn ? this.#renderDesk() : this.#renderDoor()}
      ${this.#files.hovering ? html`<p class="drop">Let the files go to read them here. Nothing is sent.</p>` : nothing}
    `;
  }

  #renderDoor(): TemplateResult {
    return doorView({
      asks: this.#reading.signedIn === false,
      fault: this.#reading.fault,
      fileFault: this.#files.fault,
      onToken: (token) => this.#signIn(token),
      onRetry: () => void this.#reading.load(),
      onOpen: () => this.#files.choose(),
    });
  }

  #renderDesk(): TemplateResult {
    const { items, next, transcript, notice, told, slow, again, fault = this.#files.fault } = this.#reading;
    const { filters, selected } = this.place;
    const desk: Desk = {
      ...{ items, filters, selected, transcript, fault, notice, more: next !== undefined },
      ...{ measuring: this.place.measuring && selected === undefined, measures: this.#reading.measures },
      ...{ told, slow, again, before: items !== undefined && this.#reading.listedBy !== filters },
      ...{ files: this.#opened, client: this.#client, wide: this.#wide.matches || this.#printed.matches },
      ...{ roomy: this.#roomy.matches, touched: this.#touched.matches },
    };
    const actions: DeskActions = {
      refresh: () => {
        this.#files.fault = undefined;
        void this.#reading.refresh();
      },
      dismiss: () => this.#dismiss(),
      check: (id) => this.#reading.check(id),
      measure: () => this.#go(addressOfMeasures(!desk.measuring)),
      signOut: () => void this.#reading.signOut(),
      filter: (asked) => this.#go(addressWith(asked)),
      list: (asked) => {
        this.#focus = '.chips .chip';
        this.#go(addressOfList(asked));
      },
      loadMore: () => void this.#loadMore(),
      erase: (id) => void this.#reading.erase(id),
      openFiles: () => this.#files.choose(),
      closeFiles: () => this.#go(addressOfFile()),
      tellKeys: () => this.#obey('help'),
      goTo: (part) => goTo(this.renderRoot, part),
    };
    return html`${deskView(desk, actions)} ${keysView(this.#keys)}`;
  }

  #go(address: string): void {
    history.pushState(null, '', address);
    this.#followAddress();
  }

  #followAddress = (): void => {
    const before = this.place;
    const place = placeNow();
    const moved = place.file !== before.file;
    this.place = place;
    if (moved) {
      this.#reading.forget();
      this.#files.forgive();
      if (!this.#opened) this.#focus = 'h1';
    }
    // At the door nothing is read before somebody has signed in.
    if (!this.#opened && this.#reading.signedIn === false) return;
    if (moved || place.filters !== before.filters) void this.#reading.relist();
    else if (place.measuring && !before.measuring) void this.#reading.measure();
    if (moved || place.selected !== before.selected) {
      if (place.selected !== undefined) this.#focus ??= '.shown h2';
      else if (before.selected !== undefined) this.#focus ??= rowOf(before.selected);
      void this.#reading.show();
    }
  };

  async #loadMore(): Promise<void> {
    const before = await this.#reading.loadMore();
    // The first of them is where the button was.
    if (before !== undefined) this.#focusOn(`.list li:nth-child(${String(before + 1)}) a`);
  }

  /** Leaves a transcript that is no more. Whoever has gone on to another one meanwhile stays there. */
  #leave(id: string): void {
    if (id !== this.place.selected) return;
    history.replaceState(null, '', location.pathname + location.search);
    this.place = placeNow();
    this.#focusOn('h1');
  }

  #dismiss(): void {
    this.#files.fault = undefined;
    this.#reading.tell(undefined);
    this.#focusOn('h1');
  }

  #signIn(token: string): void {
    this.#focus = 'header h1';
    void this.#reading.signIn(token);
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  #obey(command: Command): void {
    const { renderRoot } = this;
    if (command === 'help') renderRoot.querySelector<HTMLDialogElement>('#keys')?.showModal();
    else if (command === 'search') renderRoot.querySelector<HTMLInputElement>('[name=q]')?.select();
    else if (command === 'list') goTo(renderRoot, 'list');
    else walk(renderRoot, command, () => void (this.#reading.next && this.#loadMore()));
  }
}
