/** A receiver in a process of its own, so that it can be killed: `receiver-process.ts FOLDER`. Says its port. */
import { serve } from '@hono/node-server';
import { createReceiver } from '../../src/receiver/receiver.ts';

const { fetch } = await createReceiver({ data: process.argv[2], readerToken: 'shared' });
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(port);
});
