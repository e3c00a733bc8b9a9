/** The fake is held to what the real ones do, or tests with it would prove little. */
import { expect } from 'chai';
import { FakeEndpoint } from '../support/fake-endpoint.ts';
import { describeTransport } from '../suites/transport.ts';

describeTransport('the fake endpoint', expect, () => {
  const endpoint = new FakeEndpoint();
  return {
    transport: endpoint.transport,
    url: '/transcripts',
    answer: (...replies) => endpoint.misbehave(...replies.map((reply) => (reply === 'cut' ? 'lost request' : reply))),
    arrived: endpoint.requests,
    close: async () => {},
  };
});
