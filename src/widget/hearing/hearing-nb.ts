import { hearingWith } from '../../conversation/hearing.ts';
import { nb as phrases } from '../../conversation/typed/phrases/nb.ts';
import { nb } from '../../language/cues/nb.ts';
import { moodNb } from '../../language/cues/mood-nb.ts';
import { breathe } from '../breath.ts';

export const hearing = hearingWith(nb, moodNb, phrases, breathe);
