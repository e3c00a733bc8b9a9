import { hearingWith } from '../../conversation/hearing.ts';
import { sv as phrases } from '../../conversation/typed/phrases/sv.ts';
import { sv } from '../../language/cues/sv.ts';
import { moodSv } from '../../language/cues/mood-sv.ts';
import { breathe } from '../breath.ts';

export const hearing = hearingWith(sv, moodSv, phrases, breathe);
