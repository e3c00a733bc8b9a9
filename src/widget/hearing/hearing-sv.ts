import { hearingWith } from '../../conversation/hearing.ts';
import { sv } from '../../language/cues/sv.ts';

export const hearing = hearingWith(sv);
