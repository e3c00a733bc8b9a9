import { hearingWith } from '../../conversation/hearing.ts';
import { da } from '../../language/cues/da.ts';

export const hearing = hearingWith(da);
