import { hearingWith } from '../../conversation/hearing.ts';
import { sv } from '../../language/cues/sv.ts';
import { moodSv } from '../../language/cues/mood-sv.ts';

export const hearing = hearingWith(sv, moodSv);
