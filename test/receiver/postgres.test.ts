import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import pg from 'pg';
import { type Receiver, createReceiver } from '../../src/receiver/receiver.ts';
import { describeMeasures } from '../suites/measures.ts';
import { describeReceiver } from '../suites/receiver.ts';
import { Caller, batch, entriesBetween, newId } from '../support/posting.ts';
import { findPostgres } from '../support/postgres.ts';

const postgres = findPostgres();

const journal = JSON.parse(
  readFileSync(new URL('../../src/receiver/migrations/meta/_journal.json', import.meta.url), 'utf8'),
) as { readonly entries: readonly unknown[] };

if (postgres) {
  describe('with PostgreSQL', function () {
    this.timeout(60_000);
    let databaseUrl: string;
    let receivers: readonly Receiver[];
    let caller: Caller;
    let admin: pg.Client;
    const troubles: unknown[] = [];

    before(async () => {
      databaseUrl = await postgres.start();
      admin = new pg.Client(databaseUrl);
      await admin.connect();
      const onError = (error: unknown) => troubles.push(error);
      const start = async () => createReceiver({ databaseUrl, readerToken: 'shared', onError });
      const [first, ...others] = await Promise.all([start(), start(), start(), start()]);
      receivers = [first, ...others];
      caller = new Caller(first.fetch, 'shared');
    });
    after(async () => {
      await Promise.all(receivers.map(async ({ close }) => close()));
      await admin.end();
      await postgres.stop();
    });

    it('brings the tables up to date once, however many receivers start at the same time', async () => {
      const { rows } = await admin.query('select count(*)::int as migrations from drizzle.guided_chat_migrations');
      expect(rows).to.deep.equal([{ migrations: journal.entries.length }]);
    });

    it('serves one conversation through several receivers', async () => {
      const id = newId();
      const whole = entriesBetween(0, 12);
      const callers = receivers.map(({ fetch }) => new Caller(fetch, 'shared'));
      await Promise.all(callers.map(async (each, index) => each.posts(batch(id, whole.slice(0, 3 * (index + 1))))));
      for (const each of callers) expect(await each.log(id)).to.deep.equal(whole);
    });

    it('answers 503 while the database refuses, without telling why, and goes on afterwards', async () => {
      await admin.query('alter table guided_chat.entries rename to elsewhere');
      const refused = await caller.posts(batch(newId(), entriesBetween(0, 1)));
      expect(refused.status).to.equal(503);
      expect(refused.body).to.include({ type: '/problems/unavailable' });
      expect(Number(refused.headers.get('retry-after'))).to.be.above(0);
      expect(refused.text).not.to.contain('elsewhere').and.not.to.contain('entries');
      expect(troubles).not.to.be.empty;

      await admin.query('alter table guided_chat.elsewhere rename to entries');
      expect((await caller.posts(batch(newId(), entriesBetween(0, 1)))).status).to.equal(200);
    });

    it('answers 503 when its connection breaks in the middle of a post, stores none of it, and goes on', async () => {
      const id = newId();
      await caller.posts(batch(id, entriesBetween(0, 2)));
      await admin.query('begin');
      await admin.query('select 1 from guided_chat.conversations where id = $1 for update', [id]);
      const waiting = caller.posts(batch(id, entriesBetween(0, 6)));
      const broken = `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      while ((await admin.query(broken)).rowCount === 0);
      expect((await waiting).status).to.equal(503);
      await admin.query('commit');

      expect(await caller.log(id)).to.deep.equal(entriesBetween(0, 2));
      expect((await caller.posts(batch(id, entriesBetween(2, 6)))).body).to.deep.equal({ acknowledged: 5 });
    });

    describeReceiver('PostgreSQL', async (options) => createReceiver({ ...options, databaseUrl }));
    describeMeasures('PostgreSQL', async (options) => createReceiver({ ...options, databaseUrl }));
  });
}

describe('a PostgreSQL that is not there', () => {
  it('is named in the error', async () => {
    const error: unknown = await createReceiver({ databaseUrl: 'postgresql://u:secret@127.0.0.1:1/d' }).catch(
      (reason: unknown) => reason,
    );
    expect(error)
      .to.be.an('error')
      .with.property('message')
      .that.matches(/DATABASE_URL/)
      .and.does.not.match(/secret/);
  });
});
