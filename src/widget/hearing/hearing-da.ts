import { hearingWith } from '../../conversation/hearing.ts';
import { da } from '../../language/cues/da.ts';
import { moodDa } from '../../language/cues/mood-da.ts';

export const hearing = hearingWith(da, moodDa);
