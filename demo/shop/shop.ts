/** The shop's pages in every language, its basket and its till. All of it works without JavaScript. */
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type BasketLine, amountOf, readAmount, readBasket, withAmount, writeBasket } from './basket.ts';
import { bikeNames, isBikeName } from './bikes.ts';
import { addressIn, languages, readAddress } from './languages.ts';
import { emptyForm, faultsIn, readForm, readOrder, takeOrder, writeOrder } from './order.ts';
import { basket } from './pages/basket.ts';
import { checkout } from './pages/checkout.ts';
import { contact } from './pages/contact.ts';
import { home } from './pages/home.ts';
import { notFound } from './pages/not-found.ts';
import { product } from './pages/product.ts';
import { thanks } from './pages/thanks.ts';
import { workshop } from './pages/workshop.ts';
import { type Page, drawPage } from './parts/document.ts';
import { type View, createView } from './view.ts';

/** For as long as the browser is open, and for nobody but the shop. */
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;

/** The pages that are the same for everybody, by address. */
const pages: Readonly<Record<string, (view: View) => Page>> = {
  '/': home,
  '/workshop': workshop,
  '/contact': contact,
  '/basket': basket,
  ...Object.fromEntries(bikeNames.map((name) => [`/${name}`, (view: View) => product(view, name)])),
};

/**
 * The routes of the shop, with a page in each language for what is not there.
 *
 * @param now what day it is, for days that may be chosen and services that are due
 */
export function createShop(now: () => Date): Hono {
  const shop = new Hono();
  const viewOf = (context: Context): View =>
    createView({ ...readAddress(context.req.path), basket: basketOf(context), now: now() });
  const draw = async (context: Context, page: Page, status: 200 | 404 | 422 = 200) =>
    context.html(await drawPage(viewOf(context), page), status, { 'cache-control': 'private, no-cache' });

  for (const language of languages) {
    const at = (path: string) => addressIn(language, path);
    if (language !== 'en') shop.get(`/${language}`, (context) => context.redirect(at('/'), 308));
    for (const [path, page] of Object.entries(pages)) {
      shop.get(at(path), (context) => draw(context, page(viewOf(context))));
    }

    shop.post(at('/basket/:act{add|change}'), async (context) => {
      const { bike, amount } = await context.req.parseBody();
      const before = basketOf(context);
      if (typeof bike === 'string' && isBikeName(bike)) {
        const wanted = context.req.param('act') === 'add' ? amountOf(before, bike) + 1 : readAmount(amount);
        keepBasket(context, withAmount(before, bike, wanted));
      }
      return context.redirect(at('/basket'), 303);
    });

    shop.get(at('/checkout'), (context) =>
      basketOf(context).length === 0
        ? context.redirect(at('/basket'), 303)
        : draw(context, checkout(viewOf(context), emptyForm, [])),
    );
    shop.post(at('/checkout'), async (context) => {
      const ordered = basketOf(context);
      if (ordered.length === 0) return context.redirect(at('/basket'), 303);
      const form = readForm(await context.req.parseBody());
      const faults = faultsIn(form);
      if (faults.length > 0) return draw(context, checkout(viewOf(context), form, faults), 422);
      setCookie(context, 'order', writeOrder(takeOrder(form, ordered)), cookieOptions);
      keepBasket(context, []);
      return context.redirect(at('/thanks'), 303);
    });
    shop.get(at('/thanks'), (context) => {
      const order = readOrder(getCookie(context, 'order'));
      return order ? draw(context, thanks(viewOf(context), order)) : context.redirect(at('/basket'), 303);
    });
  }

  shop.notFound((context) => draw(context, notFound(viewOf(context)), 404));
  return shop;
}

function basketOf(context: Context): readonly BasketLine[] {
  return readBasket(getCookie(context, 'basket'));
}

function keepBasket(context: Context, lines: readonly BasketLine[]): void {
  setCookie(context, 'basket', writeBasket(lines), cookieOptions);
}
