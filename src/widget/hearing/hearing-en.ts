import { hearingWith } from '../../conversation/hearing.ts';
import { en } from '../../language/cues/en.ts';
import { moodEn } from '../../language/cues/mood-en.ts';

export const hearing = hearingWith(en, moodEn);
