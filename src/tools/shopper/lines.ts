/** What the shopper says, and by which words it knows a language. */
import type { Language } from '../../language/languages.ts';

/** The shopper's lines in one language. */
export interface Lines {
  /** Something that went wrong. */
  readonly story: string;
  /** What would put it right. */
  readonly wish: string;
  /** What nobody understands. */
  readonly nonsense: string;
}

/** The shopper's lines in each language. */
export const linesIn: Readonly<Record<Language, Lines>> = {
  en: {
    story: 'My parcel came two weeks late and the box was broken.',
    wish: 'A new one, please.',
    nonsense: 'Qwzx vlrp.',
  },
  sv: {
    story: 'Mitt paket kom två veckor för sent och kartongen var trasig.',
    wish: 'En ny, tack.',
    nonsense: 'Qwzx vlrp.',
  },
  nb: { story: 'Pakken min kom to uker for sent, og esken var ødelagt.', wish: 'En ny, takk.', nonsense: 'Qwzx vlrp.' },
  da: {
    story: 'Min pakke kom to uger for sent, og kassen var gået i stykker.',
    wish: 'En ny, tak.',
    nonsense: 'Qwzx vlrp.',
  },
};
