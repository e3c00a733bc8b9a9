/** Pages with planted faults. In each, `▶` stands just before the place that is to be found, and is no part of it. */

/** A page, and what a shopper is to find in it. */
export interface Planted {
  readonly name: string;
  readonly page: string;
  readonly code: string;
  readonly severity: 'fault' | 'advice';
  readonly says: RegExp;
}

const contact = '<guided-contact label="Shop" phone="+47 77 00 00 00"></guided-contact>';
const tyres = `<guided-explanation topic="Winter tyres" match="ice, slippery road" problem="Summer tyres lose their grip."
  solution="I suggest studs." benefit="You brake shorter."></guided-explanation>`;
const lamp =
  '<guided-explanation topic="Lights" match="dark" problem="It is dark." solution="I suggest a lamp." benefit="You are seen.">';
const inLanguage = (lang: string, markup: string) =>
  `<!doctype html>\n<html lang="${lang}">\n<guided-chat endpoint="/t">\n${markup}\n</guided-chat>\n</html>`;
const english = (markup: string) => inLanguage('en', `${contact}\n${markup}`);
const advice = (attributes: string, topic: string) =>
  `<guided-advice ${attributes} topic="${topic}" problem="You ride far." solution="I suggest ${topic}." benefit="You arrive rested."></guided-advice>`;
const questionnaire = (parts: string, attributes = '') =>
  english(
    `${tyres}\n<guided-questioning topic="Find my bike" match="which bike" ${attributes}>\n${parts}\n</guided-questioning>`,
  );
const use = '<guided-question name="use" ask="What for?" options="Work | Trails"></guided-question>';
const asked = (name: string, mark = '') =>
  `${mark}<guided-question name="${name}" ask="What about ${name}?" options="Yes | No"></guided-question>`;

/** A page on which there is nothing to find. */
export const cleanPage = questionnaire(
  `${use}\n${advice(`when="use is 'Work'"`, 'City bike')}\n${advice('otherwise', 'Trail bike')}`,
);

/** A page in two languages on which there is nothing to find. */
export const cleanInTwo = inLanguage(
  'nb',
  `${contact}
<guided-explanation topic="Vinterdekk" lang="nb" match="glatt, is på veien" problem="Det er glatt nå." solution="Jeg foreslår pigger." benefit="Du bremser kortere." href="/w"></guided-explanation>
<guided-explanation topic="Winter tyres" lang="en" match="ice, slippery" problem="The road is icy." solution="I suggest studs." benefit="You brake shorter." href="/w"></guided-explanation>`,
);

export const planted: readonly Planted[] = [
  {
    name: 'an attribute that there is not',
    page: english(tyres.replace('match=', '▶mach=')),
    code: 'unknown-attribute',
    severity: 'fault',
    says: /no attribute mach/,
  },
  {
    name: 'no contact',
    page: inLanguage('en', tyres).replace('<guided-chat', '▶<guided-chat'),
    code: 'no-person',
    severity: 'fault',
    says: /no way to a person/,
  },
  {
    name: 'advice that other advice stands before',
    page: questionnaire(
      `${use}\n${advice('otherwise', 'City bike')}\n▶${advice(`when="use is 'Work'"`, 'Cargo bike')}`,
    ),
    code: 'unreachable-advice',
    severity: 'fault',
    says: /"Cargo bike" is never given/,
  },
  {
    name: 'a condition that cannot hold',
    page: questionnaire(
      `${use}\n<guided-question name="far" ask="How far?" type="number" min="1" max="20"></guided-question>\n▶${advice('when="far > 50"', 'Electric bike')}\n${advice('otherwise', 'City bike')}`,
    ),
    code: 'unreachable-advice',
    severity: 'fault',
    says: /"Electric bike"/,
  },
  {
    name: 'a question that never appears',
    page: questionnaire(
      `${use}\n▶<guided-question name="pram" ask="Which pram?" when="use is 'Children'"></guided-question>\n${advice(`when="use is 'Work'"`, 'City bike')}\n${advice('otherwise', 'Trail bike')}`,
    ),
    code: 'unreachable-question',
    severity: 'fault',
    says: /"pram" is never asked/,
  },
  {
    name: 'a question beyond the limit',
    page: questionnaire(
      `${asked('one')}\n${asked('two')}\n${asked('three', '▶')}\n${advice(`when="one is 'Yes' and two is 'Yes'"`, 'City bike')}\n${advice(`when="three is 'Yes'"`, 'Cargo bike')}\n${advice('otherwise', 'Trail bike')}`,
      'limit="2"',
    ),
    code: 'unreachable-question',
    severity: 'fault',
    says: /"three" is never put/,
  },
  {
    name: 'advice beyond the limit',
    page: questionnaire(
      `${asked('one')}\n${asked('two')}\n${asked('three')}\n${advice(`when="one is 'Yes' and two is 'Yes'"`, 'City bike')}\n${advice(`▶when="three is 'Yes'"`, 'Cargo bike')}\n${advice('otherwise', 'Trail bike')}`,
      'limit="2"',
    ),
    code: 'unreachable-advice',
    severity: 'fault',
    says: /"Cargo bike" is never given: no answers within the limit of 2/,
  },
  {
    name: 'answers that lead to no advice',
    page: questionnaire(`${use}\n${advice(`when="use is 'Work'"`, 'City bike')}`).replace(
      '<guided-questioning',
      '▶<guided-questioning',
    ),
    code: 'dead-end',
    severity: 'fault',
    says: /dead end for some/,
  },
  {
    name: 'the same advice for everybody',
    page: questionnaire(`${use}\n▶${advice('otherwise', 'City bike')}`),
    code: 'benefit-without-need',
    severity: 'fault',
    says: /whatever is answered/,
  },
  {
    name: 'a benefit without a problem',
    page: english(
      `${tyres}\n▶<guided-explanation topic="Lights" match="dark" solution="I suggest a lamp." benefit="You are seen."></guided-explanation>`,
    ),
    code: 'missing-attribute',
    severity: 'fault',
    says: /has no problem/,
  },
  {
    name: 'more questions than anybody likes',
    page: questionnaire(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => asked(`q${name}`)).join('\n'), '▶limit="9"'),
    code: 'many-questions',
    severity: 'advice',
    says: /up to 7 questions/,
  },
  {
    name: 'a topic that is missing in a language',
    page: cleanInTwo.replace(
      '</guided-chat>',
      '▶<guided-explanation topic="Lykter" lang="nb" match="mørkt" problem="Det er mørkt." solution="Jeg foreslår en lykt." benefit="Du blir sett." href="/l"></guided-explanation>\n</guided-chat>',
    ),
    code: 'missing-translation',
    severity: 'fault',
    says: /topic="Lykter"/,
  },
  {
    name: 'a question that is missing in a language',
    page: inLanguage(
      'sv',
      `${contact}\n<guided-questioning topic="Hitta cykel" lang="sv" match="vilken cykel">\n${use.replace('What for?', 'Vad ska du göra?')}\n▶<guided-question name="length" ask="Hur lång är du?" type="number"></guided-question></guided-questioning>\n<guided-questioning topic="Find a bike" lang="en" match="which bike">${use}</guided-questioning>`,
    ),
    code: 'missing-translation',
    severity: 'fault',
    says: /name="length"/,
  },
  {
    name: 'advice that is missing in a language',
    page: inLanguage(
      'da',
      `${contact}\n<guided-questioning topic="Find cykel" lang="da" match="hvilken cykel">\n${use.replace('What for?', 'Hvad skal den bruges til?')}\n${advice(`when="use is 'Work'"`, 'Bycykel')}\n▶${advice('otherwise', 'Sticykel')}</guided-questioning>\n<guided-questioning topic="Find a bike" lang="en" match="which bike">${use}${advice(`when="use is 'Work'"`, 'City bike')}</guided-questioning>`,
    ),
    code: 'missing-translation',
    severity: 'fault',
    says: /topic="Stikykel"|topic="Sticykel"/,
  },
  {
    name: 'text in another language than the page',
    page: inLanguage(
      'sv',
      `${contact}\n<guided-explanation ▶topic="Winter tyres" match="ice" problem="The tyres lose their grip when it is cold, and you slide." solution="I suggest that you ride with studs." benefit="You brake shorter and are safe."></guided-explanation>`,
    ),
    code: 'wrong-language',
    severity: 'fault',
    says: /reads as English, and is shown to who reads Swedish/,
  },
  {
    name: 'Swedish in the Norwegian place',
    page: inLanguage(
      'nb',
      `${contact}\n<guided-explanation ▶topic="Vinterdäck" lang="nb" match="halka" problem="Det är halt nu och du vill inte ramla." solution="Jag föreslår dubbdäck, som också tål snö." benefit="Du bromsar mycket kortare på is."></guided-explanation>`,
    ),
    code: 'wrong-language',
    severity: 'fault',
    says: /reads as Swedish, and is shown to who reads Norwegian/,
  },
  {
    name: 'a text that fills a phone',
    page: english(
      tyres.replace(
        'solution="I suggest studs."',
        `▶solution="${'I suggest studded tyres for the whole of the long winter up here. '.repeat(6).trim()}"`,
      ),
    ),
    code: 'too-long',
    severity: 'advice',
    says: /The solution of .* has \d+ letters/,
  },
  {
    name: 'a label that no button holds',
    page: questionnaire(
      `<guided-question name="use" ask="What for?" ▶options="To ride to work every morning and home again every evening, also in winter | Trails"></guided-question>`,
    ),
    code: 'too-long',
    severity: 'advice',
    says: /a button/,
  },
  {
    name: 'a topic without match',
    page: english(
      `${tyres}\n▶<guided-explanation topic="Lights" problem="It is dark." solution="I suggest a lamp." benefit="You are seen."></guided-explanation>`,
    ),
    code: 'no-match',
    severity: 'advice',
    says: /topic="Lights"/,
  },
  {
    name: 'a topic whose words another one takes',
    page: english(
      `${tyres}\n<guided-explanation topic="Road help" ▶match="winter tyres" problem="You slide." solution="I suggest a course." benefit="You learn to brake."></guided-explanation>`,
    ),
    code: 'unheard-topic',
    severity: 'fault',
    says: /"winter tyres" leads to "Winter tyres"/,
  },
  {
    name: 'words that two topics have',
    page: english(
      `${tyres}\n<guided-explanation topic="Lights" ▶match="dark, winter tyres" problem="It is dark." solution="I suggest a lamp." benefit="You are seen."></guided-explanation>`,
    ),
    code: 'words-astray',
    severity: 'advice',
    says: /Not all words/,
  },
  {
    name: 'empathy that can do nothing',
    page: english(`${tyres}\n▶<guided-empathy topic="Something went wrong" match="broken"></guided-empathy>`),
    code: 'empty-empathy',
    severity: 'fault',
    says: /by when somebody answers, nor what can be done/,
  },
  {
    name: 'empathy without a promise, in Danish',
    page: inLanguage(
      'da',
      `${contact}\n▶<guided-empathy topic="Noget gik galt" match="i stykker" ways="Ring til mig | Byt den"></guided-empathy>`,
    ),
    code: 'empathy-without-promise',
    severity: 'advice',
    says: /by when/,
  },
  {
    name: 'a next step that leads nowhere',
    page: english(tyres.replace('benefit=', '▶action="Book a fitting" benefit=')),
    code: 'action-without-href',
    severity: 'fault',
    says: /"Book a fitting"/,
  },
  {
    name: 'a placeholder that nobody fills',
    page: english(tyres.replace('solution="I', '▶solution="{business} fits them. I')),
    code: 'empty-placeholder',
    severity: 'fault',
    says: /\{business\}/,
  },
  {
    name: 'a greeting that is left out whole',
    page: english(tyres).replace('<guided-chat', '<guided-chat ▶greeting="Hello {name}."'),
    code: 'not-greeted',
    severity: 'fault',
    says: /left out whole/,
  },
  {
    name: 'a plan that is over',
    page: english(
      `${tyres}\n<guided-plan name="Winter 2024" from="2024-11-01" ▶until="2025-03-31">${tyres.replace('Winter tyres', 'Studs')}</guided-plan>`,
    ),
    code: 'plan-over',
    severity: 'advice',
    says: /ended on 2025-03-31/,
  },
  {
    name: 'an element that its slash does not close',
    page: english(
      `<guided-explanation topic="Lights" match="dark" problem="It is dark." solution="I suggest a lamp." benefit="You are seen." />\n${tyres}`,
    ),
    code: 'markup',
    severity: 'fault',
    says: /not closed by its slash/,
  },
  {
    name: 'an element that is not closed',
    page: english(`▶${lamp}\n${tyres}`),
    code: 'markup',
    severity: 'fault',
    says: /<guided-explanation> is not closed/,
  },
  {
    name: 'an element whose end tag is misspelt',
    page: questionnaire(
      `▶${use.replace('</guided-question>', '</guided-queston>')}\n${advice('otherwise', 'City bike')}`,
    ),
    code: 'markup',
    severity: 'fault',
    says: /<guided-question> is not closed/,
  },
  {
    name: 'a chat that is not closed',
    page: english(tyres).replace('</guided-chat>', '').replace('<guided-chat', '▶<guided-chat'),
    code: 'markup',
    severity: 'fault',
    says: /<guided-chat> is not closed/,
  },
  {
    name: 'a comment that swallows the rest',
    page: english(`${tyres}\n▶<!-- until spring -->\n${lamp}</guided-explanation>`).replace('-->', '->'),
    code: 'markup',
    severity: 'fault',
    says: /comment is not closed/,
  },
  {
    name: 'quotes as they are printed',
    page: english(tyres.replace('match="ice, slippery road"', '▶match=“ice, slippery road”')),
    code: 'markup',
    severity: 'fault',
    says: /The match .* begins with “, which is no quote in HTML/,
  },
  {
    name: 'a topic outside of the chat',
    page: english(tyres).replace('</html>', `▶${lamp}</guided-explanation>\n</html>`),
    code: 'stray-element',
    severity: 'fault',
    says: /<guided-explanation> stands outside of <guided-chat>/,
  },
  {
    name: 'an element whose beginning was forgotten',
    page: english(`${tyres}\n▶<explanation topic="Lights" problem="It is dark."></explanation>`),
    code: 'stray-element',
    severity: 'fault',
    says: /<explanation> is no element/,
  },
  {
    name: 'one advice for everybody, written twice',
    page: questionnaire(`${use}\n▶${advice(`when="use is 'Work'"`, 'City bike')}\n${advice('otherwise', 'City bike')}`),
    code: 'benefit-without-need',
    severity: 'fault',
    says: /whatever is answered/,
  },
  {
    name: 'an option that is missing in a language',
    page: inLanguage(
      'da',
      `${contact}\n<guided-questioning topic="Find en bog" lang="da" match="hvilken bog"><guided-question name="for" ask="Til hvem?" options="a = Et barn | b = En voksen"></guided-question></guided-questioning>
<guided-questioning topic="Find a book" lang="en" match="which book"><guided-question name="for" ask="For whom?" ▶options="a = A child"></guided-question></guided-questioning>`,
    ),
    code: 'missing-translation',
    severity: 'fault',
    says: /name="for"> has 1 in its options, not 2/,
  },
  {
    name: 'limits that are told in one language alone',
    page: cleanInTwo
      .replace('<guided-explanation topic="Vinterdekk"', '<guided-explanation limits="De bråker." topic="Vinterdekk"')
      .replace('<guided-explanation topic="Winter tyres"', '▶<guided-explanation topic="Winter tyres"'),
    code: 'missing-translation',
    severity: 'fault',
    says: /topic="Winter tyres"> has no limits, as its counterpart in Norwegian has/,
  },
  {
    name: 'a link to nowhere',
    page: english(tyres.replace('benefit=', '▶href="#" action="Book" benefit=')),
    code: 'dead-link',
    severity: 'fault',
    says: /leads nowhere/,
  },
  {
    name: 'an address without its beginning',
    page: english(tyres.replace('benefit=', '▶href="www.example.com/tyres" benefit=')),
    code: 'dead-link',
    severity: 'fault',
    says: /page of your own site/,
  },
  {
    name: 'an offer that fills a phone',
    page: english(
      `${tyres}\n<guided-invitation moment="idle" ▶text="${'May I help you? '.repeat(20)}"></guided-invitation>`,
    ),
    code: 'too-long',
    severity: 'advice',
    says: /The text of <guided-invitation>/,
  },
  {
    name: 'a greeting of a season that fills a phone',
    page: english(
      `<guided-plan name="Winter" from="2026-11-01" until="2099-03-01" ▶greeting="${'Winter is here. '.repeat(20)}">${tyres}</guided-plan>`,
    ),
    code: 'too-long',
    severity: 'advice',
    says: /The greeting of <guided-plan name="Winter">/,
  },
];
