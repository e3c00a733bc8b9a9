import { expect } from 'chai';
import { memoryPlace } from '../support/memory-place.ts';
import { describeStore } from '../suites/store.ts';

describeStore('memory in Node', expect, memoryPlace);
