import { createReceiver } from '../../src/receiver/receiver.ts';
import { describeReceiver } from '../suites/receiver.ts';

describeReceiver('PGlite', async (options) => createReceiver({ ...options, data: 'memory://' }));
