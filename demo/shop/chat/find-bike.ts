/** Three or four questions, and the bike that suits the answers; and a note for those who want the one that is sold out. */
import { bikes, vidde } from '../bikes.ts';
import type { Markup } from '../parts/markup.ts';
import { type View, dayIn } from '../view.ts';
import { advice, options, question, questioning } from './elements.ts';

/** Which of the bikes suits the visitor. */
export function findBike({ words, to, price, now }: View): Markup {
  const { topic, match, use, distance, hills, needs, start, ...suits } = words.chat.findBike;
  return questioning({ topic, match, limit: 4 }, [
    question('use', use, { options: options({ work: use.work, kids: use.kids, away: use.away }) }),
    question('distance', distance, { type: 'number', unit: 'km', min: 1, max: 80, when: 'use is work' }),
    question('hills', hills, { type: 'yes-no', when: 'use is not away' }),
    question('needs', needs, {
      type: 'choices',
      options: options({ bags: needs.bags, seat: needs.seat, nothing: needs.nothing }),
      optional: true,
      when: 'use is not work',
    }),
    question('start', start, { type: 'date', min: dayIn(3, now), optional: true }),
    advice({
      when: 'use is away',
      topic: vidde.title,
      ...suits.vidde,
      price: price(vidde.price),
      href: to('/contact'),
    }),
    advice({
      when: 'hills is yes or distance > 8 or needs includes seat',
      topic: bikes['fjord-e'].title,
      ...suits['fjord-e'],
      price: price(bikes['fjord-e'].price),
      href: to('/fjord-e'),
    }),
    advice({
      otherwise: true,
      topic: bikes['lind-8'].title,
      ...suits['lind-8'],
      price: price(bikes['lind-8'].price),
      href: to('/lind-8'),
    }),
  ]);
}

/** Who wants the bike that is sold out leaves an address. */
export function tellMe({ words }: View): Markup {
  const { topic, match, email } = words.chat.tellMe;
  return questioning({ topic, match }, [question('email', email, { type: 'email' })]);
}
