import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';

const transcripts = ['Brakes', 'Tyres', 'Bells'].map((topic) =>
  transcriptOf([{ by: 'guide', type: 'began', technique: 'explanation', topic }], { id: topic.toLowerCase() }),
);

describe('The transcript reader by keyboard', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  const press = (key: string) => sendKeys({ press: key });
  const isAt = (name: RegExp) => screen.isAt('link', name);
  const shows = (title: string) => waitUntil(() => screen.isAt('heading', title), `never at ${title}`);

  beforeEach(async () => {
    screen = await ReaderScreen.signedIn(...transcripts);
    await screen.finds('link', /Brakes/);
  });

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    localStorage.removeItem('guided-chat-reader-keys');
    history.replaceState(null, '', page);
  });

  it('goes from row to row, and no further than the list', async () => {
    await press('j');
    expect(isAt(/Brakes/)).to.be.true;
    await press('j');
    await press('ArrowDown');
    expect(isAt(/Bells/)).to.be.true;
    await press('j');
    expect(isAt(/Bells/)).to.be.true;
    await press('k');
    expect(isAt(/Tyres/)).to.be.true;
    await press('Home');
    expect(isAt(/Brakes/)).to.be.true;
    await press('ArrowUp');
    expect(isAt(/Brakes/)).to.be.true;
    await press('End');
    expect(isAt(/Bells/)).to.be.true;
  });

  it('opens one, goes on to the next, and back to its row', async () => {
    await press('j');
    await press('Enter');
    await shows('Brakes');
    await press('j');
    await shows('Tyres');
    await press('u');
    expect(isAt(/Tyres/)).to.be.true;
  });

  it('searches, and takes what is typed there for words', async () => {
    await press('/');
    expect(screen.focus).to.equal('Words that were said');
    await press('j');
    await press('/');
    expect(screen.field('Words that were said').value).to.equal('j/');
  });

  it('tells its keys, and can turn off those of one character', async () => {
    await press('?');
    const dialog = await screen.finds('dialog', 'Keys and signs');
    expect(wordsOf(dialog)).to.include('The next transcript');
    await screen.isAccessible();
    screen.field('Keys of one character').click();
    screen.presses('Close');
    await waitUntil(() => !screen.has('dialog', 'Keys and signs'));
    await press('?');
    expect(screen.has('dialog', 'Keys and signs')).to.be.false;
    screen.get('link', /Brakes/)?.focus();
    await press('j');
    expect(isAt(/Brakes/)).to.be.true;
    await press('ArrowDown');
    expect(isAt(/Tyres/)).to.be.true;
  });

  it('remembers that they are off', async () => {
    screen.presses('Keys');
    screen.field('Keys of one character').click();
    fixtureCleanup();
    screen = await ReaderScreen.signedIn(...transcripts);
    await press('?');
    expect(screen.has('dialog', 'Keys and signs')).to.be.false;
  });

  it('leaves the fields of the page around it alone', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await press('j');
    expect(field.value).to.equal('j');
    field.remove();
  });

  it('skips to the list and to the transcript', async () => {
    screen.presses('Skip to the list');
    expect(isAt(/Brakes/)).to.be.true;
    await press('Enter');
    await shows('Brakes');
    screen.get('link', /Brakes/)?.focus();
    screen.presses('Skip to the transcript');
    expect(screen.isAt('heading', 'Brakes')).to.be.true;
  });
});
