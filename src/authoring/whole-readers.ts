/** All that reads a page, at once: for whoever does not have to wait for it to be loaded. */
import { techniqueNamed } from '../techniques/whole.ts';
import type { Readers } from './element.ts';
import { readTemplate } from './template.ts';

/** Reads whatever a page may hold. */
export const wholeReaders: Readers = { readerOf: techniqueNamed, readTemplate };
