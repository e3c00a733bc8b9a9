import { type Subject, silence } from './subject.ts';

/** The page that everything is compared with. */
export const empty: Subject = { name: 'empty page', conversations: silence };
