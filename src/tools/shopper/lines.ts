/** What the shopper says, and by which words it knows a language. */
import type { Language } from '../../language/languages.ts';

/** The shopper's lines in one language. */
export interface Lines {
  /** Something that went wrong. */
  readonly story: string;
  /** What nobody understands. */
  readonly nonsense: string;
}

/** The shopper's lines in each language. */
export const linesIn: Readonly<Record<Language, Lines>> = {
  en: { story: 'My parcel came two weeks late and the box was broken.', nonsense: 'Qwzx vlrp.' },
  sv: { story: 'Mitt paket kom två veckor för sent och kartongen var trasig.', nonsense: 'Qwzx vlrp.' },
  nb: { story: 'Pakken min kom to uker for sent, og esken var ødelagt.', nonsense: 'Qwzx vlrp.' },
  da: { story: 'Min pakke kom to uger for sent, og kassen var gået i stykker.', nonsense: 'Qwzx vlrp.' },
};
