/** Takes files in, chosen or dropped on the reader, and keeps what was in them while the page is open. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenedFiles } from './opened-files.ts';

/** Holds opened files for its host, which is drawn anew for each change. */
export class FileDesk implements ReactiveController {
  /** Whether somebody holds files over the page. */
  hovering = false;
  /** Why the last files could not be opened. */
  fault: string | undefined;
  readonly #opened = new Map<string, OpenedFiles>();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onOpened: (name: string) => void;
  readonly #input = document.createElement('input');

  /** @param onOpened hears the name by which the files are known now */
  constructor(host: ReactiveControllerHost & HTMLElement, onOpened: (name: string) => void) {
    this.#host = host;
    this.#onOpened = onOpened;
    Object.assign(this.#input, { type: 'file', multiple: true, accept: '.json,.jsonl,.vcon' });
    this.#input.addEventListener('change', () => {
      void this.#open([...(this.#input.files ?? [])]);
      // The same file can be chosen again, once it was mended.
      this.#input.value = '';
    });
    host.addController(this);
  }

  /** What was opened by a name; nothing where no such file was opened since the page was loaded. */
  opened(name: string | undefined): OpenedFiles | undefined {
    return name === undefined ? undefined : this.#opened.get(name);
  }

  /** Leaves what was said of files that could not be opened. */
  forgive(): void {
    this.fault = undefined;
    this.#host.requestUpdate();
  }

  /** Lets somebody choose files. */
  choose(): void {
    this.#input.click();
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.removeEventListener(type, listener);
  }

  async #open(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.forgive();
    // It comes with all the formats, which nobody needs who has no file.
    const reading = await import('./opened-files.ts').catch(() => undefined);
    const opened = await reading?.openFiles(files, Date.now());
    if (opened && (opened.count > 0 || opened.faults.length === 0)) {
      this.#opened.set(opened.name, opened);
      this.#onOpened(opened.name);
    } else {
      this.fault =
        opened?.faults.join('. ') ?? 'What reads files could not be loaded. Check the connection, and try again.';
    }
    this.#host.requestUpdate();
  }

  #hover(hovering: boolean): void {
    if (hovering === this.hovering) return;
    this.hovering = hovering;
    this.#host.requestUpdate();
  }

  #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['dragover', (event) => this.#onDragOver(event as DragEvent)],
    ['dragleave', (event) => this.#onDragLeave(event as DragEvent)],
    ['drop', (event) => this.#onDrop(event as DragEvent)],
  ];

  #onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the browser would go to the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#hover(true);
  }

  #onDragLeave({ relatedTarget }: DragEvent): void {
    if (!(relatedTarget instanceof Node && this.#host.contains(relatedTarget))) this.#hover(false);
  }

  #onDrop(event: DragEvent): void {
    this.#hover(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#open(files);
  }
}
