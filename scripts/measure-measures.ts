/**
 * Measures how long it takes to measure many conversations:
 *
 *     npx tsx scripts/measure-measures.ts [COUNT]
 *
 * It does so in an embedded database in memory, or in the empty one at DATABASE_URL.
 */
import './define-version.ts';
import { createReceiver } from '../src/receiver/receiver.ts';
import { measuredConversations } from '../test/support/measured-conversations.ts';
import { batch, newId } from '../test/support/posting.ts';

const count = Number(process.argv[2] ?? 10_000);
const logs = Object.values(measuredConversations);
const receiver = await createReceiver({
  data: 'memory://',
  databaseUrl: process.env.DATABASE_URL,
  readerToken: 'shared',
});

for (let index = 0; index < count; index += 1) {
  const body = JSON.stringify(batch(newId(), logs[index % logs.length] ?? []));
  const headers = { 'content-type': 'application/json' };
  await receiver.fetch(new Request('http://localhost/transcripts', { method: 'POST', body, headers }));
}

for (const query of ['test=any', 'test=any', 'technique=empathy', 'q=wheel']) {
  const began = performance.now();
  const headers = { authorization: 'Bearer shared' };
  const response = await receiver.fetch(new Request(`http://localhost/measures?${query}`, { headers }));
  const { conversations } = (await response.json()) as { conversations: { begun: number } };
  console.log(`${query.padEnd(18)} ${conversations.begun} begun, ${(performance.now() - began).toFixed(0)} ms`);
}
await receiver.close();
