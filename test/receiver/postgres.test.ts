import { expect } from 'chai';
import pg from 'pg';
import { type Receiver, createReceiver } from '../../src/receiver/receiver.ts';
import { describeReceiver } from '../suites/receiver.ts';
import { Caller, batch, entriesBetween, newId } from '../support/posting.ts';
import { findPostgres } from '../support/postgres.ts';

const postgres = findPostgres();

if (postgres) {
  describe('with PostgreSQL', function () {
    this.timeout(60_000);
    let databaseUrl: string;
    let receivers: Receiver[];
    let troubles: unknown[];

    before(async () => (databaseUrl = await postgres.start()));
    after(async () => postgres.stop());

    it('brings the tables up to date once, however many receivers start at the same time', async () => {
      troubles = [];
      const onError = (error: unknown) => troubles.push(error);
      const options = { databaseUrl, readerToken: 'shared', onError };
      receivers = await Promise.all(Array.from({ length: 4 }, async () => createReceiver(options)));
      expect(receivers).to.have.length(4);
    });

    it('serves one conversation through several receivers', async () => {
      const id = newId();
      const whole = entriesBetween(0, 12);
      const callers = receivers.map((receiver) => new Caller(receiver.fetch, 'shared'));
      await Promise.all(callers.map(async (caller, index) => caller.posts(batch(id, whole.slice(0, 3 * (index + 1))))));
      for (const caller of callers) expect(await caller.log(id)).to.deep.equal(whole);
    });

    it('answers 503 while the database sends it away, and goes on afterwards', async () => {
      const [receiver] = receivers;
      if (!receiver) throw new Error('no receiver');
      const caller = new Caller(receiver.fetch, 'shared');
      const admin = new pg.Client(databaseUrl);
      await admin.connect();
      await admin.query('alter table guided_chat.entries rename to elsewhere');
      const refused = await caller.posts(batch(newId(), entriesBetween(0, 1)));
      expect(refused.status).to.equal(503);
      expect(refused.body).to.include({ type: '/problems/unavailable' });
      expect(Number(refused.headers.get('retry-after'))).to.be.above(0);
      expect(refused.text).not.to.contain('elsewhere').and.not.to.contain('entries');
      expect(troubles).not.to.be.empty;

      await admin.query('alter table guided_chat.elsewhere rename to entries');
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
        ['client backend'],
      );
      await admin.end();
      const id = newId();
      let answer = await caller.posts(batch(id, entriesBetween(0, 1)));
      // The pool may hand out a connection that it has not heard the end of yet.
      for (let tries = 0; answer.status === 503 && tries < 10; tries += 1)
        answer = await caller.posts(batch(id, entriesBetween(0, 1)));
      expect(answer.status).to.equal(200);
      await Promise.all(receivers.map(async ({ close }) => close()));
    });

    describeReceiver('PostgreSQL', async (options) => createReceiver({ ...options, databaseUrl }));
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
