/** Whether a bike fits, and a ride to find out. The page knows which bike it shows, so nobody is asked. */
import { bikeNames, bikes } from '../bikes.ts';
import type { Markup } from '../parts/markup.ts';
import { type View, dayIn } from '../view.ts';
import { advice, options, question, questioning } from './elements.ts';

const titles = Object.fromEntries(bikeNames.map((name) => [name, bikes[name].title]));

/** What the visitor's height says about a bike. */
export function fit({ words, to }: View): Markup {
  const { topic, match, bike, height, small, fjord, lind } = words.chat.fit;
  return questioning({ topic, match }, [
    question('bike', bike, { options: options(titles) }),
    question('height', height, { type: 'number', unit: 'cm', min: 100, max: 220 }),
    // As the page of each bike says.
    advice({
      when: 'bike is fjord-e and (height < 155 or height > 195) or bike is lind-8 and (height < 160 or height > 198)',
      ...small,
      href: to('/contact#visit'),
    }),
    advice({ when: 'bike is fjord-e', ...fjord, href: to('/fjord-e#buy') }),
    advice({ otherwise: true, ...lind, href: to('/lind-8#buy') }),
  ]);
}

/** A ride, on a day that suits. */
export function testRide({ words, now }: View): Markup {
  const { topic, match, bike, day, phone } = words.chat.testRide;
  return questioning({ topic, match }, [
    question('bike', bike, { options: options(titles) }),
    question('day', day, { type: 'date', min: dayIn(1, now) }),
    question('phone', phone, { type: 'phone' }),
  ]);
}
