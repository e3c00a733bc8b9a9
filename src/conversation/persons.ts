/** How a person is reached, as data. */
import type { Contact, Flow } from '../flow/flow.ts';
import type { Opening } from '../flow/opening.ts';
import type { Card, CardRow, Words } from '../techniques/technique.ts';
import { type ConversationPhrase, type Openings, type Pick, type Say, phrase, said } from './sayings.ts';

type Row = CardRow<ConversationPhrase>;

/** The choice of a person, with whether one can be reached now. */
export function personChoice({ contacts }: Flow, openings: Openings): Pick | undefined {
  if (contacts.length === 0) return undefined;
  const note = contacts.length === 1 && openings[0] ? openingWords(openings[0]) : undefined;
  return { id: ':person', words: phrase('talkToPerson'), quiet: true, ...(note ? { note } : {}) };
}

/** How to reach a person: each contact as a card. */
export function showPersons(flow: Flow, openings: Openings): Say[] {
  if (flow.contacts.length === 0) return [said(phrase('noPerson'))];
  return [said(phrase('personHere')), ...contactCards(flow, openings)];
}

/** Each contact as a card, where somebody else has said that a person is there. */
export function contactCards({ contacts }: Flow, openings: Openings): Say[] {
  return contacts.map((contact, index) => ({
    type: 'shown',
    cards: [contactCard(contact, openings[index] ?? null)],
  }));
}

function contactCard(contact: Contact, opening: Opening | null): Card<ConversationPhrase> {
  const { phone, email, address, map, href } = contact;
  const row = (term: ConversationPhrase, text: string | undefined, leadsTo: string | undefined): Row[] =>
    text === undefined ? [] : [{ term, value: { text }, ...(leadsTo === undefined ? {} : { href: leadsTo }) }];
  return {
    title: { text: contact.label },
    rows: [
      ...(opening ? [{ term: 'hours' as const, value: openingWords(opening) }] : []),
      ...row('phone', phone, phone && `tel:${phone.replace(/[^+\d]/g, '')}`),
      ...row('email', email, email && `mailto:${email}`),
      ...row('address', address, map),
      ...(href === undefined ? [] : [{ term: 'visit' as const, value: phrase('bookVisit'), href }]),
    ],
  };
}

const twelveHours = 12 * 60;
const sixDays = 6 * 24 * 60;

function openingWords(opening: Opening): Words<ConversationPhrase> {
  if (opening.open) return { phrase: 'openUntil', with: { time: { time: opening.until } } };
  const { opens } = opening;
  // A weekday more than six days away would be taken for the next one.
  if (opens === undefined || opens.inMinutes > sixDays) return phrase('closed');
  return opens.inMinutes <= twelveHours
    ? { phrase: 'opensIn', with: { duration: { minutes: opens.inMinutes } } }
    : { phrase: 'opensOn', with: { day: { weekday: opens.day }, time: { time: opens.time } } };
}
