/** News between the tabs of an origin. Where the browser has no channels, a tab learns of the others when it collides with them. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  /** @param name what the tabs call their channel */
  constructor(name: string) {
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  }

  /** Tells the other tabs that something happened to a conversation. */
  tell(id: string): void {
    this.#channel?.postMessage(id);
  }

  /** Hears what other tabs tell, until the function that it returns is called. */
  listen(listener: (id: string) => void): () => void {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listener(data);
    };
    this.#channel?.addEventListener('message', hear);
    return () => this.#channel?.removeEventListener('message', hear);
  }
}
