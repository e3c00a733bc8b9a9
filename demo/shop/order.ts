/** An order: what the form of the checkout asks for, and what the page of thanks remembers of it. */
import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import { type BasketLine, readBasket, writeBasket } from './basket.ts';

/** How a bike gets to its owner. */
export const ways = ['pickUp', 'deliver'] as const;

/** What is written in the form. */
export interface OrderForm {
  readonly name: string;
  readonly email: string;
  readonly way: (typeof ways)[number];
  readonly address: string;
}

/** The fields that something may be wrong with. */
export type Fault = 'name' | 'email' | 'address';

/** What the page of thanks remembers: enough to be thanked by name, and nothing to be found by. */
export interface Order {
  readonly number: string;
  readonly name: string;
  readonly way: (typeof ways)[number];
  readonly basket: readonly BasketLine[];
}

/** A form that nobody has filled in yet. */
export const emptyForm: OrderForm = { name: '', email: '', way: 'pickUp', address: '' };

const line = v.pipe(
  v.fallback(v.string(), ''),
  v.transform((text) => text.trim().slice(0, 200)),
);

const formSchema = v.object({
  name: line,
  email: line,
  way: v.fallback(v.picklist(ways), 'pickUp'),
  address: line,
});

/** Reads what was posted; what is not there is empty. */
export function readForm(posted: Readonly<Record<string, unknown>>): OrderForm {
  return v.parse(formSchema, { ...emptyForm, ...posted });
}

/** What is wrong with a form, in its order. An address is needed only where the bike is brought. */
export function faultsIn({ name, email, way, address }: OrderForm): readonly Fault[] {
  const faults: Readonly<Record<Fault, boolean>> = {
    name: name === '',
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    address: way === 'deliver' && address === '',
  };
  return (['name', 'email', 'address'] as const).filter((field) => faults[field]);
}

/** Takes an order. Its number is made up like the shop. */
export function takeOrder({ name, way }: OrderForm, basket: readonly BasketLine[]): Order {
  return { number: `N-${randomInt(10_000, 100_000)}`, name, way, basket };
}

const orderSchema = v.object({
  number: v.pipe(v.string(), v.regex(/^N-\d{5}$/)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  way: v.picklist(ways),
  basket: v.pipe(
    v.string(),
    v.transform((basket) => readBasket(basket)),
  ),
});

/** The order as a cookie holds it. */
export function writeOrder(order: Order): string {
  return JSON.stringify({ ...order, basket: writeBasket(order.basket) });
}

/** The order in a cookie, if there is one that we wrote. */
export function readOrder(cookie = ''): Order | undefined {
  try {
    return v.parse(orderSchema, JSON.parse(cookie));
  } catch {
    return undefined;
  }
}
