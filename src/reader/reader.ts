/** The support team's reader, ready to use: loading this defines `<transcript-reader>`. */
import { TranscriptReaderElement } from './transcript-reader-element.ts';

if (!customElements.get('transcript-reader')) customElements.define('transcript-reader', TranscriptReaderElement);

declare global {
  interface HTMLElementTagNameMap {
    'transcript-reader': TranscriptReaderElement;
  }
}

export { TranscriptReaderElement };
