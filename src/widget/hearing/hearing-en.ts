import { hearingWith } from '../../conversation/hearing.ts';
import { en as phrases } from '../../conversation/typed/phrases/en.ts';
import { en } from '../../language/cues/en.ts';
import { moodEn } from '../../language/cues/mood-en.ts';
import { breathe } from '../breath.ts';

export const hearing = hearingWith(en, moodEn, phrases, breathe);
