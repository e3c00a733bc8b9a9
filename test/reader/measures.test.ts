import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { countedByHand } from '../support/counted-by-hand.ts';
import { measuredConversations } from '../support/measured-conversations.ts';
import { ReaderScreen, wordsOf } from '../support/reader-screen.ts';
import { ReceiverDouble, transcriptOf } from '../support/receiver-double.ts';

describe('The measures in the transcript reader', () => {
  const page = location.pathname + location.search;
  let screen: ReaderScreen;

  const logs = Object.entries(measuredConversations);
  const transcripts = logs.map(([id, entries]) => transcriptOf([], { id: id.replaceAll(/\W/g, '-'), entries }));
  const opens = async () => {
    screen = await ReaderScreen.signedIn(...transcripts);
    screen.receiver.measures = countedByHand;
  };
  const measures = async () => {
    await opens();
    screen.presses('Measures');
    await screen.finds('heading', 'Measures');
  };
  /** The words of a figure, with its meaning. */
  const figure = (term: string) => {
    const terms = [...screen.root.querySelectorAll('.figures dt')];
    const found = terms.find((element) => wordsOf(element) === term)?.parentElement;
    return found ? [...found.querySelectorAll('dd')].map(wordsOf) : [];
  };
  const tables = () => [...screen.root.querySelectorAll('table')].map((table) => screen.nameOf(table));
  const rowsOf = (name: string) => {
    const table = [...screen.root.querySelectorAll('table')].find((each) => screen.nameOf(each) === name);
    return table ? screen.all('row', table).map((row) => [...row.children].map(wordsOf).join(' ')) : [];
  };

  afterEach(() => {
    fixtureCleanup();
    ReceiverDouble.restore();
    history.replaceState(null, '', page);
  });

  it('are asked for when somebody wants them, and stand in the address', async () => {
    await opens();
    expect(screen.receiver.requests.filter((request) => request.includes('/measures'))).to.deep.equal([]);
    screen.presses('Measures');
    await screen.finds('heading', 'Measures');
    expect(new URLSearchParams(location.search).get('view')).to.equal('measures');
    expect(screen.get('button', 'Measures')?.ariaPressed).to.equal('true');
    screen.presses('Measures');
    await waitUntil(() => !screen.has('heading', 'Measures'));
    expect(new URLSearchParams(location.search).has('view')).to.equal(false);
  });

  it('tell each figure with what it means, and over how many it was taken', async () => {
    await measures();
    expect(screen.text).to.contain('8 conversations').and.contain('1 visitor who only declined an offer');
    expect(figure('First answer')).to.deep.equal([
      '2 s',
      'median of 7 conversations, from the visitor’s first act; nine of ten within 6 s',
    ]);
    expect(figure('Not understood')).to.deep.equal(['50%', '3 of 6 typed messages']);
    expect(figure('Handed over')).to.deep.equal(['13%', '1 of 8 conversations: not understood 1']);
    expect(figure('A complaint acknowledged')).to.deep.equal([
      '6 s',
      '1 of 1 complaint; median of 1, from when it is told, and after 1 turn',
    ]);
    expect(figure('Satisfaction')).to.deep.equal(['2.7 of 5', '2 scores, from 5 to 1: 0 · 1 · 0 · 0 · 1']);
  });

  it('tell in tables how conversations stand, where they stopped, and how topics fared', async () => {
    await measures();
    expect(tables()).to.deep.equal(['How they stand', 'Where the abandoned ones stopped', 'By topic']);
    expect(rowsOf('How they stand')).to.deep.equal([
      'resolved 3 38%',
      'unresolved 1 13%',
      'handed over 1 13%',
      'abandoned 2 25%',
      'going on 1 13%',
      'no outcome 0 0%',
    ]);
    expect(rowsOf('Where the abandoned ones stopped')).to.deep.equal([
      'explanation: presenting benefit 1 50% of 2',
      'before any technique: asked “topic” 1 14% of 7',
    ]);
    expect(rowsOf('By topic')[0]).to.equal('Winter tyres 3 1 1 0 1 0 0');
  });

  it('say that there is nothing where there is nothing to measure', async () => {
    const receiver = new ReceiverDouble();
    receiver.signedIn = true;
    screen = await ReaderScreen.opens(receiver);
    await screen.finds('region', 'Transcripts');
    screen.presses('Measures');
    await screen.finds('heading', 'Measures');
    expect(figure('Not understood')[0]).to.equal('nothing yet');
    expect(rowsOf('How they stand')[0]).to.equal('resolved 0 –');
    await screen.isAccessible();
  });

  it('are of what the list is filtered by', async () => {
    await measures();
    screen.fills('Words that were said', 'studs');
    screen.presses('Search');
    await waitUntil(() => screen.receiver.requests.includes('GET /measures?q=studs'));
    const downloads = ['Download as JSON', 'Download as CSV'].map((name) => screen.get('link', name));
    expect(downloads.map((link) => link?.getAttribute('href'))).to.deep.equal([
      '/measures?q=studs',
      '/measures.csv?q=studs',
    ]);
  });

  it('lead to the list of what they count, of what the list was filtered by, and back', async () => {
    await measures();
    screen.fills('Words that were said', 'studs');
    screen.presses('Search');
    await waitUntil(() => screen.receiver.requests.includes('GET /measures?q=studs'));
    const targets = ['2 abandoned, list', '2 still open, list', '1 ever handed over, list', '3 Winter tyres, list'];
    const addresses = targets.map((name) => new URL((screen.get('link', name) as HTMLAnchorElement).href));
    const queries = addresses.map(({ search }) => search.replace(/wtr[^&]*&/, ''));
    expect(queries).to.deep.equal([
      '?q=studs&outcome=abandoned',
      '?q=studs&open=true',
      '?q=studs&had=handover',
      '?q=studs&technique=explanation&topic=Winter+tyres',
    ]);
    screen.presses('2 abandoned, list');
    await waitUntil(() => screen.receiver.requests.some((request) => request.includes('outcome=abandoned&limit')));
    await waitUntil(() => !screen.has('heading', 'Measures'));
    expect(screen.focus).to.contain('Outcome: abandoned');
    history.back();
    await screen.finds('heading', 'Measures');
  });

  it('lead nowhere where nothing is counted, nor where the list is filtered otherwise', async () => {
    await measures();
    expect(screen.has('link', /^0 .*, list$|(?:going on|no outcome), list$/)).to.equal(false);
    history.pushState(null, '', '?view=measures&outcome=resolved');
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => screen.receiver.requests.includes('GET /measures?outcome=resolved'));
    expect(screen.has('link', '3 resolved, list')).to.equal(true);
    expect(screen.has('link', '2 abandoned, list')).to.equal(false);
  });

  it('give way to a transcript that is chosen, and are there again after it', async () => {
    await measures();
    screen.all('link', screen.list)[0]?.click();
    await screen.finds('list', 'Conversation');
    expect(screen.has('heading', 'Measures')).to.equal(false);
    expect(screen.get('button', 'Measures')?.ariaPressed).to.equal('false');
    screen.presses('Measures');
    await screen.finds('heading', 'Measures');
  });

  it('come again with the page, and tell what went wrong', async () => {
    await measures();
    fixtureCleanup();
    const receiver = new ReceiverDouble(...transcripts);
    receiver.signedIn = true;
    receiver.hold = async ({ url }) => {
      if (url.includes('/measures')) receiver.instead = () => new Response('busy', { status: 429 });
    };
    screen = await ReaderScreen.opens(receiver);
    await waitUntil(() => screen.alert === 'The server is busy. Try again in a minute.');
  });

  it('read on a page that is written from right to left as they do elsewhere', async () => {
    await measures();
    screen.element.dir = 'rtl';
    const texts = document.createTreeWalker(screen.root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()?.nodeValue !== '2 s');
    const leftOf = (at: number) => {
      const letter = document.createRange();
      letter.setStart(texts.currentNode, at);
      letter.setEnd(texts.currentNode, at + 1);
      return letter.getBoundingClientRect().left;
    };
    expect(leftOf(0)).to.be.below(leftOf(2));
  });

  it('are in English, and say so, whatever the page around them is in', async () => {
    await measures();
    expect(screen.element).to.include({ lang: 'en', dir: 'ltr' });
  });

  it('shut nobody out', async () => {
    await measures();
    await screen.isAccessible();
  });
});
