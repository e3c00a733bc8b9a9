import { hearingWith } from '../../conversation/hearing.ts';
import { nb } from '../../language/cues/nb.ts';

export const hearing = hearingWith(nb);
