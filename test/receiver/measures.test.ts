import { createReceiver } from '../../src/receiver/receiver.ts';
import { describeMeasures } from '../suites/measures.ts';

describeMeasures('PGlite', async (options) => createReceiver({ ...options, data: 'memory://' }));
