/** An owner's page, read at once and in words: for whoever does not have to wait for what that takes to be loaded. */
import type { Problem } from '../flow/problem.ts';
import { techniqueNamed } from '../techniques/whole.ts';
import { type PageReading, readPage } from './page.ts';
import * as words from './problem-words.ts';
import { readTemplate } from './template.ts';

/** What was read from a page, with what is wrong with it in words. */
export interface WholeReading extends Omit<PageReading, 'findings'> {
  readonly problems: readonly Problem<Element>[];
}

/**
 * Reads a chat and the elements that it holds, whatever these are. Never throws.
 *
 * @param language the BCP 47 tag of the language to read it in
 */
export function readWholePage(host: HTMLElement, language: string): WholeReading {
  const { findings, ...reading } = readPage(host, language, {
    readerOf: techniqueNamed,
    courseOf: techniqueNamed,
    readTemplate,
  });
  return { ...reading, problems: findings.map((finding) => finding(words)) };
}
