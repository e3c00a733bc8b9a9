/**
 * Full-text search. Each conversation keeps the stems of what was said in it, in its own language, and is found by words
 * that have the same stems or begin like them: `tyre` finds "tyres", and `vinter` finds "vinterdekk".
 */
import { type SQL, or, sql } from 'drizzle-orm';
import type { AnyEntry } from '../transcript/entry.ts';
import { searchedTexts } from '../transcript/searched.ts';
import { conversations } from './schema.ts';

/** How PostgreSQL calls what it knows of a language, by the languages that are stemmed so. */
const stemmers = { english: ['en'], swedish: ['sv'], norwegian: ['nb', 'no', 'nn'], danish: ['da'] } as const;

type Stemmer = keyof typeof stemmers | 'simple';

/** So much of one post is searched, in characters, and of a conversation, in bytes: PostgreSQL holds at most 1 MiB. */
const limits = { post: 60_000, conversation: 400_000 };

/** The words of a conversation with those of more entries added to them. */
export function withWords(language: string, entries: readonly AnyEntry[]): SQL {
  const { words } = conversations;
  const text = entries.flatMap(searchedTexts).join('\n').slice(0, limits.post);
  const more = sql`to_tsvector(${stemmerOf(language)}::regconfig, ${text})`;
  return sql`case when octet_length(${words}::text) < ${limits.conversation} then ${words} || ${more} else ${words} end`;
}

/** Whether the words of a search are in a conversation, as people write searches: `tyres -winter "child seat" or helmet`. */
export function hasWords(search: string): SQL | undefined {
  const { language, words } = conversations;
  const primary = sql`lower(substring(${language} from '^[A-Za-z]*'))`;
  const stemmed = Object.entries(stemmers).map(
    ([stemmer, languages]) => sql`(${primary} in ${languages} and ${words} @@ ${queryOf(stemmer as Stemmer, search)})`,
  );
  const others = Object.values(stemmers).flat();
  return or(...stemmed, sql`(${primary} not in ${others} and ${words} @@ ${queryOf('simple', search)})`);
}

/** What is searched for. Each stem is marked as a beginning: PostgreSQL writes it between apostrophes. */
function queryOf(stemmer: Stemmer, search: string): SQL {
  const query = sql`websearch_to_tsquery(${stemmer}::regconfig, ${search})`;
  return sql`regexp_replace(${query}::text, '''(?=[ )]|$)', ''':*', 'g')::tsquery`;
}

function stemmerOf(language: string): Stemmer {
  const primary = /^[a-z]*/i.exec(language)?.[0].toLowerCase() ?? '';
  const known = Object.entries(stemmers).find(([, languages]) => (languages as readonly string[]).includes(primary));
  return known ? (known[0] as Stemmer) : 'simple';
}
