import { hearingWith } from '../../conversation/hearing.ts';
import { da as phrases } from '../../conversation/typed/phrases/da.ts';
import { da } from '../../language/cues/da.ts';
import { moodDa } from '../../language/cues/mood-da.ts';
import { breathe } from '../breath.ts';

export const hearing = hearingWith(da, moodDa, phrases, breathe);
