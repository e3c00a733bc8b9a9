/** An owner's page, written as an owner writes it. */
import { fixtureSync } from '@open-wc/testing';
import { type WholeReading, readWholePage } from '../../src/authoring/whole-page.ts';

/** The first element of some markup, put into the page. It is taken away after the test. */
export function write(markup: string): HTMLElement {
  return fixtureSync(markup);
}

/** Reads a chat that is written so. */
export function readMarkup(markup: string, language = 'en'): WholeReading {
  return readWholePage(write(markup), language);
}

/** An explanation that wants nothing. */
export const tyres =
  '<guided-explanation topic="Winter tyres" problem="They slip." solution="Studs." benefit="They grip."></guided-explanation>';

/** A contact that wants nothing. */
export const shop = '<guided-contact label="Our shop" phone="+47 77 00 00 00"></guided-contact>';
