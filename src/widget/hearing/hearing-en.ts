import { hearingWith } from '../../conversation/hearing.ts';
import { en } from '../../language/cues/en.ts';

export const hearing = hearingWith(en);
