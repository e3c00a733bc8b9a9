import { expect } from 'chai';
import { addressIn, languages, wordsIn } from '../../demo/shop/languages.ts';
import { createShop } from '../../demo/shop/shop.ts';

const today = new Date('2026-11-22T12:00:00Z');
const pages = ['/', '/fjord-e', '/lind-8', '/basket', '/checkout', '/thanks', '/contact', '/workshop'];

describe('The shop', () => {
  const shop = createShop(() => today);
  let cookies: Map<string, string>;

  beforeEach(() => {
    cookies = new Map();
  });

  /** Asks as a browser does: with the cookies that it was given. */
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await shop.request(path, { ...init, headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  }

  const read = async (path: string) => (await ask(path)).text();
  const send = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  const order = { name: 'Kari', email: 'kari@example.com', way: 'pickUp' };

  /** Buys a bike, so that there is something to thank for, and puts another one into the basket. */
  async function goesShopping(form: Partial<typeof order> = {}): Promise<void> {
    await send('/basket/add', { bike: 'lind-8' });
    await send('/checkout', { ...order, ...form });
    await send('/basket/add', { bike: 'fjord-e' });
  }

  for (const language of languages) {
    for (const path of pages) {
      const address = addressIn(language, path);
      it(`has ${address}, with one heading, a chat, what it is made of, and the way to it in each language`, async () => {
        await goesShopping();
        const answer = await ask(address);
        const text = await answer.text();
        expect(answer.status).to.equal(200);
        expect(answer.headers.get('content-type')).to.match(/^text\/html; charset=utf-8$/i);
        expect(text).to.include(`<html lang="${language}">`);
        expect(text).to.match(/<title>[^<]+Nordlys Cycles[^<]*<\/title>|<title>Nordlys Cycles[^<]+<\/title>/);
        expect(text.match(/<h1[ >]/g)).to.have.length(1);
        expect(text.match(/<guided-chat[\s>]/g)).to.have.length(1);
        expect(text).to.include('<details>');
        expect(text).to.include(wordsIn[language].frame.madeUp);

        const alternates = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
        expect(alternates.map(([, to, href]) => [to, href])).to.deep.equal([
          ...languages.map((to) => [to, addressIn(to, path)]),
          ['x-default', path],
        ]);
        expect(text).to.not.match(/undefined|\[object|\sstyle=|\son[a-z]+=/);
      });
    }

    it(`says in ${language} that a page is not there, and lists no alternates`, async () => {
      const answer = await ask(addressIn(language, '/nothing'));
      const text = await answer.text();
      expect(answer.status).to.equal(404);
      expect(text).to.include(`<html lang="${language}">`);
      expect(text).to.include(wordsIn[language].notFound.heading);
      expect(text).to.not.include('rel="alternate"');
    });
  }

  it('brings who leaves the slash away to the home page of a language', async () => {
    const answer = await ask('/sv');
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([308, '/sv/']);
  });

  it('leads from no address to another host', async () => {
    for (const path of ['//evil.example/x', '/sv//evil.example/x']) {
      const links = [...(await read(path)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(links.filter((href) => /^[/\\]{2}/.test(href ?? ''))).to.deep.equal([]);
    }
  });

  it('sends the chat of a page exactly as it shows it', async () => {
    const text = await read('/contact');
    const sent = /<guided-chat[\s\S]*<\/guided-chat>/.exec(text)?.[0];
    const shown = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(text)?.[1]?.replace(/<[^>]+>/g, '');
    const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
    expect(shown?.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')).to.equal(sent);
  });

  it('keeps a basket in a cookie of the session that no script can read', async () => {
    const answer = await send('/nb/basket/add', { bike: 'fjord-e' });
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/nb/basket']);
    expect(answer.headers.getSetCookie()).to.deep.equal(['basket=fjord-e%3D1; Path=/; HttpOnly; SameSite=Lax']);
  });

  it('adds, changes and removes, and counts in the header', async () => {
    await send('/basket/add', { bike: 'fjord-e' });
    await send('/basket/add', { bike: 'fjord-e' });
    await send('/basket/add', { bike: 'lind-8' });
    expect(await read('/basket'))
      .to.include('62,200\u00a0kr')
      .and.to.include(': 3 bikes</span>');
    await send('/basket/change', { bike: 'fjord-e', amount: '1' });
    await send('/basket/change', { bike: 'lind-8', amount: '0' });
    expect(await read('/sv/basket'))
      .to.include('24\u00a0900\u00a0kr')
      .and.to.not.include('>Lind 8<');
    await send('/basket/change', { bike: 'fjord-e', amount: '0' });
    expect(await read('/basket')).to.include(wordsIn.en.basket.empty);
  });

  for (const [what, fields] of Object.entries({
    'an unknown bike': { bike: 'constructor' },
    'no bike': {},
    'a negative number': { bike: 'fjord-e', amount: '-3' },
    'a number that is none': { bike: 'fjord-e', amount: '1e3' },
  })) {
    it(`takes ${what} for nothing`, async () => {
      await send('/basket/change', fields);
      expect(await read('/basket')).to.include(wordsIn.en.basket.empty);
    });
  }

  it('has no more than nine of a bike', async () => {
    await send('/basket/change', { bike: 'fjord-e', amount: '999' });
    await send('/basket/add', { bike: 'fjord-e' });
    expect(await read('/basket')).to.include(': 9 bikes</span>');
  });

  for (const basket of ['fjord-e%3D-1', '%7B%7D', 'fjord-e%3DNaN%26constructor%3D2', '%E0%A4%A']) {
    it(`takes the basket ${basket} for an empty one`, async () => {
      cookies.set('basket', basket);
      expect(await read('/basket')).to.include(wordsIn.en.basket.empty);
    });
  }

  it('takes an order, thanks for it by name and number, and empties the basket', async () => {
    await send('/basket/add', { bike: 'lind-8' });
    const answer = await send('/da/checkout', order);
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/da/thanks']);
    const text = await read('/da/thanks');
    expect(text).to.include('Tak, Kari').and.to.include('for-name="Kari"').and.to.include('1 × Lind 8');
    expect(text).to.match(/N-\d{5}/);
    expect(await read('/da/basket')).to.include(wordsIn.da.basket.empty);
  });

  it('knows that the bike it sold is due for a service in a year', async () => {
    await goesShopping();
    expect(await read('/thanks')).to.include('due="2027-11-22"');
  });

  it('keeps what was written, and says by each field what is missing', async () => {
    await send('/basket/add', { bike: 'lind-8' });
    const answer = await send('/checkout', { name: ' ', email: 'kari@example', way: 'deliver', address: '' });
    const text = await answer.text();
    expect(answer.status).to.equal(422);
    for (const field of ['name', 'email', 'address']) {
      expect(text).to.include(`href="#${field}"`).and.to.include(`id="${field}-fault"`);
      expect(text).to.match(new RegExp(`<input[^>]*id="${field}"[^>]*aria-invalid="true"`));
    }
    expect(text).to.include('value="kari@example"');
    expect(cookies.has('order')).to.be.false;
  });

  it('asks for an address only where a bike is brought', async () => {
    await send('/basket/add', { bike: 'lind-8' });
    expect((await send('/checkout', { ...order, way: 'pickUp' })).status).to.equal(303);
  });

  it('has no checkout without a bike, and thanks nobody without an order', async () => {
    for (const answer of [await ask('/nb/checkout'), await send('/nb/checkout', order), await ask('/nb/thanks')]) {
      expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/nb/basket']);
    }
  });

  for (const cookie of ['{}', 'null', '{"number":"<b>","name":"x","way":"pickUp","basket":""}', '%E0%A4%A']) {
    it(`takes the order ${cookie} for none`, async () => {
      cookies.set('order', encodeURIComponent(cookie));
      expect((await ask('/thanks')).status).to.equal(303);
    });
  }

  it('renders nothing that it was given as markup', async () => {
    const name = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
    await send('/basket/add', { bike: 'lind-8' });
    const faulty = await (await send('/checkout', { name, email: name, way: name, address: name })).text();
    await goesShopping({ name });
    const nowhere = await read('/sv/"><script>alert(1)</script>');
    for (const text of [faulty, await read('/thanks'), nowhere]) {
      expect(text).to.not.match(/<script>|<img src=x/);
      expect(text).to.match(/&lt;|%3C/);
    }
  });
});
