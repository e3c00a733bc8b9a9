import { expect } from 'chai';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, openSite } from '../../support/any-site.ts';
import { blankPage, hostilePages, withoutChat } from '../../support/hostile-pages.ts';
import { shareOff } from '../../support/pictures.ts';
import { holdStill } from '../../support/stillness.ts';

/** The share of an open panel's pixels that may be off: at its round corners the page is seen. */
const tolerance = 0.002;

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`;
const bare = (path: string) => `${path}/without-chat`;

describe('A page that', () => {
  let site: AnySite;
  let browser: Browser;
  let context: BrowserContext;
  let blank: Awaited<ReturnType<typeof opened>>;

  before(async () => {
    const pages = Object.entries({ blank: blankPage, ...hostilePages });
    site = await openSite(
      Object.fromEntries(
        pages.flatMap(([name, page]) => [
          [pathOf(name), page],
          [bare(pathOf(name)), withoutChat(page)],
        ]),
      ),
    );
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
    context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
    // One wording for all.
    await holdStill(context);
    blank = await opened('blank');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const arrive = async (path: string) => {
    const page = await context.newPage();
    await page.goto(site.url(path), { waitUntil: 'load' });
    return page;
  };

  const launcherOn = async (path: string) => {
    const page = await arrive(path);
    const launcher = page.locator('guided-chat .launcher');
    await launcher.waitFor({ state: 'attached' });
    return { page, launcher };
  };

  /** What an open panel looks like, and where everything stood before it was opened. */
  const opened = async (name: string) => {
    const { page, launcher } = await launcherOn(pathOf(name));
    const layout = await layoutOf(page);
    // On some pages it cannot be found with a pointer.
    await launcher.focus();
    await page.keyboard.press('Enter');
    await page.locator('guided-chat .panel [role=group] button').first().waitFor({ state: 'attached' });
    const box = await page.locator('guided-chat .panel').boundingBox();
    const styles = await page.locator('guided-chat').evaluate(computed);
    const picture = PNG.sync.read(await page.screenshot(box ? { clip: box } : {}));
    await page.close();
    return { layout, box, styles, picture };
  };

  const layoutWithout = async (name: string) => {
    const page = await arrive(bare(pathOf(name)));
    const layout = await layoutOf(page);
    await page.close();
    return layout;
  };

  for (const name of Object.keys(hostilePages)) {
    it(`${name} shows the panel as a blank page does, and is itself as it was`, async () => {
      const { layout, box, styles, picture } = await opened(name);
      expect(layout).to.deep.equal(await layoutWithout(name));
      expect(box).to.deep.equal(blank.box);
      expect(differences(blank.styles, styles)).to.deep.equal([]);
      expect(shareOff(blank.picture, picture)).to.be.below(tolerance);
    });
  }
});

/** Where everything of the page's own stands, and how large the page is. */
async function layoutOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations()) animation.cancel();
  });
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const own = [...document.querySelectorAll('body *')].filter((element) => !element.closest('guided-chat'));
    const places = own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
    });
    return [`page ${String(scrollWidth)} ${String(scrollHeight)}`, ...places];
  });
}

/** Every computed style of everything in the panel. Runs in the page. */
function computed(host: Element): Record<string, Record<string, string>> {
  const elements = [...(host.shadowRoot?.querySelectorAll('.panel, .panel *') ?? [])];
  return Object.fromEntries(
    elements.map((element, index) => {
      const style = getComputedStyle(element);
      const name = `${String(index)} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      return [name, Object.fromEntries(Array.from(style, (property) => [property, style.getPropertyValue(property)]))];
    }),
  );
}

/** What is not the same: the panel's own zoom makes up for the page's, and what is above it does not concern it. */
function differences(
  before: Record<string, Record<string, string>>,
  after: Record<string, Record<string, string>>,
): string[] {
  const passedOver = new Set(['zoom']);
  return Object.entries(before).flatMap(([element, styles]) =>
    Object.entries(styles)
      .filter(
        ([property, value]) =>
          !property.startsWith('--') && !passedOver.has(property) && after[element]?.[property] !== value,
      )
      .map(([property, value]) => `${element} ${property}: ${value} → ${String(after[element]?.[property])}`),
  );
}
