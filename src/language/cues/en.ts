import type { Cues } from './cues.ts';

export const en: Cues = {
  locale: 'en-GB',
  decimal: '.',

  yes: 'crystal/perfectly clear, say so, pretty much, more or less, mm, hm hm, mm hm, you bet, mhm, uh huh, alright, fair enough, cool, spot on, love to/that/it, id like that, sounds like, very much, ok, okay, k, right, by all means, please do, please, go on, go ahead, go for it, i do, it is, it does, that is, indeed, agree, fine, true, no/not problem/problems/worries/prob, why not, i suppose, suppose so, i guess so, i think so, clear, makes sense, got it, understood, understand, sounds good/great/fine, thats it, lets do it, perfect, great, good, ! .. wrong/incorrect, 👌, 👍, ✅',
  plainYes:
    'yes, yep, yeah, yup, yea, aye, ya, sure, absolutely, definitely, certainly, exactly, correct, agreed, of course, damn right',
  no: 'too expensive/dear/pricey/costly, too much money, far from, nay, ! interested, ! for me, no, nope, nah, naw, wrong, incorrect, hardly, neither, none, no way, no thanks, not right/correct/clear/ok/okay/true/fine/good/sure, rather not, im/am/all good thanks/thank/ta, im/am good, nothing, negative, 👎, ❌',
  negations:
    'not, never, neither, nor, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, cannot, couldnt, wont, wouldnt, hasnt, havent, hadnt, shouldnt, aint, without, hardly, nothing',
  contrasts: 'but, however, although, though, yet, except',
  corrections:
    'no wait, wait no, sorry i mean/meant, i mean/meant, actually, rather, correction, make that, scratch that',
  unknown:
    'vary/varies, yes and no, ! matter/mind, whenever, whichever, off the top .. head, way of knowing, ! .. know, good question, your guess, wish i knew, could be, you tell me, ! fussed/bothered, not a, dunno, idk, ! .. remember/recall, ! .. sure, unsure, ! .. certain, cant/couldnt/cannot/hard .. say/tell, no idea/clue, ! .. idea/clue, ! decided, undecided, maybe, perhaps, possibly, hard/difficult/impossible to say/tell/know, who knows, depends, unknown, forgot, forgotten, ! tell, ! a clue, beats me, search me, clueless, any of them/these/those, any/anything/either .. fine/ok/okay/goes/will/would/works, either one, no preference, all the same to me, up to you, you choose/decide/pick',
  skip: 'nothing else, no more, blank, leave .. blank/empty, no comment, n a, irrelevant, ! relevant, ! telling, can we skip, skip, pass, next, next question, move on/along, moving on, leave it/this/that blank/out/empty, leave this/that, ignore this/that, another question',
  decline:
    'rather .. email*/mail*, rather not say/tell/share/answer, prefer not .. say/tell/share/answer, rather not, prefer not, ! want to, ! wish to, ! going to, ! like to, ! have, ! got, no email/mail/phone/number/mobile, have no, got no, already have/told/gave/said/given/got, have my, none of your, private',
  pondering:
    'think about it/this/that, think .. over, have/need/want/like/got/must/let/ill/better/going .. think, think first, sleep on it/this/that, mull .. over, consider it/this/that, need/want/give .. time/days/day, time to think, ask/talk/check/discuss/speak .. wife/husband/partner/boyfriend/girlfriend/family/mum/dad/mother/father, not right now, not now, not yet, not today, later, later on, maybe later, another time, some other time, come back later/to, get back to, well see, in two minds, look/shop around, compare .. first, decide later',
  puzzled:
    '! .. understand/follow/get the/this/your problem/question, ! .. follow/understand/understood/grasp/comprehend, ! .. get it/that/this/you, ! .. make/making sense, makes no sense, ! .. clear/clearer, unclear, lost me, losing me, im/am .. lost, confus*, puzzled, baffled, what do/did you mean, what does that/this/it mean, huh, come again, say that/it again, say again, too technical/complicated, over my head',

  person:
    'live person, anyone/anybody/somebody/someone there, who can i call/phone/speak, human* being, human*, person, real people/person, actual person, agent, operator, representative, adviser/advisor, receptionist, manager, boss, supervisor, speak/talk/chat to/with/2, speak/talk .. someone/somebody/anyone, someone/somebody/anyone .. call/phone/ring/help/talk/contact, get/send/give/find me .. someone/somebody/person/human, call/phone/ring me back, call/phone/ring/contact me, call/phone/ring .. instead, call back, callback, put/pass/patch me .. through/to/on, transfer me, connect me, customer service/services/support/care, live chat/agent/support, phone/call/ring you, phone number, legal department/team, a member of staff, your staff please',
  end: 'see you/ya, cheerio, ciao, laters, talk later, nothing else, that will be all, im out, no more, bye, goodbye, bye bye, cya, see you later/soon, stop, quit, exit, cancel, end/close/leave .. chat/conversation, thats all/it/everything .. for/thanks/thank, thats all, thats everything, im done/off/finished/leaving, i am done/off, leave me alone, forget it, forget about it, go away, gotta go, got to go, have to go, never mind .. bye, no more questions, done here',
  restart:
    'wipe it/everything, clean slate, start/begin/go/do .. over, start/begin .. again, start/begin .. afresh/anew, restart, reset, from scratch, from the beginning/start/top, back to .. beginning/start/top, back to square one, redo',
  thanks:
    'thanks, thank you, thank u, thx, thnx, tnx, ty, tysm, cheers, ta, much appreciated, appreciate it/that/your, appreciated, grateful, 🙏',
  asksIdentity:
    'are/r you/u .. bot/robot/human/person/machine/computer/ai/chatbot/real/automated, is this/it .. bot/human/ai/chatbot, is this .. person, am i talking/chatting/speaking/writing .. bot/robot/human/person/machine/ai/someone, who/what are you, who am i talking/chatting/speaking',
  greeting:
    'gday, sup, hi, hello, hey, heya, hiya, hullo, howdy, yo, good morning/afternoon/evening/day, morning, afternoon, evening, greetings, hey there, 👋',

  danger:
    'run over, hit/hurt/cut/bump*/sprain*/fractur*/burn*/broke my/his/her/their/our/myself/himself/herself/hand/head/arm, unconscious, electrocuted, smell* .. burn*/gas, choking, knocked off, nearly fell, daughter/son/child/kid/wife/husband .. fell, stitches, brake/brakes/braking .. fail*/stop*/!/gone/snap*/broke*/dead/useless/loose, brake/brakes .. lost/slip*, no brakes, smok* .. from/out/coming, smoking, is/was/there smoke, on fire, caught/catch* fire, flames, burnt/burned/burning/burns, explo*, spark*, melt*, swell*/swollen*/bulg*, overheat*, red/really/very/boiling/too/burning hot, electric shock, shocked me, got/was/were/been/is/badly hurt/injured, hurt my*/his/her/him/herself/himself, injur*, hospital, ambulance, broke my/his/her arm/leg/wrist/nose/collarbone/ankle, accident, crash*, nearly/almost killed, bleed*, concussion, dangerous, unsafe, hit by, fell off .. bike/and, fork/frame/handlebar*/stem/pedal/wheel .. snapped/collapsed, came/come/comes/coming off while/when, gas leak',
  law: 'compensation, statutory rights, lawyer*, solicitor*, attorney, court, legal, legally, sue, suing, sued, ombudsman, trading standards, consumer rights/act/protection/agency/council, citizens advice, small claims, statutory, liable, rights act',
  grievance:
    'sarcas*, ironic*, irony, ! .. seriously, thanks for nothing, thank you for nothing, driving me, mad at, going mad, you promised, was promised, clowns, muppets, jokers, cowboys, stupid, amateurs, takes/taking forever, poor/bad/terrible/awful service/quality/job, worst, ! .. care, report/reporting you, disappointed, disappointing, disappointment, let down, angry, furious, annoyed, annoying, frustrat*, upset, livid, fuming, fed up, sick of, sick and tired, tired of, had enough, no reply/answer/response, nobody/noone .. answer*/repl*/respond*/call*/help*/come*, no one .. answer*/repl*/respond*/call*/help*/come*, ignored, ignoring, unacceptable, ! acceptable, disgrac*, shame, shameful, appalling, outrageous, outraged, ridiculous, a joke, scandal, complaint, complain, complaining, liar*, lied, lies, lying, thie*, stole my*, crook*, scam*, fraud*, con artists, cheat*, robbed, ripped/rip off, ripoff, waste of time/money, third/3rd/fourth/4th/fifth/second/2nd time, times now, twice/double .. charged, charged .. twice/double/wrong*, overcharged, money back, want .. refund, refund me, lost .. customer, never again/order*/buy*/shop*, load of, good enough, expected better/more, rude, incompetent, idiot*, moron*, unhappy, dissatisfied, unsatisfied, ! impressed, 😡, 🤬, 😠, 👿',
  fault:
    'ruined, double booked, for nothing, only got/received, rescheduled, moved .. times, not .. clean/cleaned, no one .. told/said/knows, nobody/noone .. told/said/knows, coming off, ! .. seen, delivered/came/arrived/sent .. without, ! .. word, squeak*, click*, creak*, grind*, flicker*, cuts/cutting out, only/barely/hardly lasts/lasted/works/holds, without telling/asking/notice/warning, cancelled/canceled .. my/our, peel*, ! .. called/phoned, too short/long/small/big/tight/heavy/slow/late/large/wide/narrow/loud, took/taken/taking .. week/weeks/days/months/hours, keep/keeps *ing, supposed to, should have/ve, ! .. ordered/expected/described/promised/advertised/asked, ! .. do/doing anything, ! .. properly/correctly, dies, died, flat, smells, stinks, never .. arrived/came/got/received/turned/showed/shown/appeared, dirty, stain*, broke, broken, breaks, break, faulty, fault, defect*, damag*, crack*, snapped, bent, torn, ripped, scratch*, dented, leak*, flat again, loose, hung up, fell/fallen/came/come/falling/falls off/apart/out, stuck, jammed, dead, missing, lost, late, delay*, overdue, waiting, waited, still .. !/waiting/no/nothing/bent, wrong, incorrect, mistake, error, problem*, trouble, issue*, fail*, stopped .. working/work/charging, ! .. ready/work*/fit*/charge*/start*/turn*/open*/close*/arriv*/come/came/receiv*/deliver*/got/shown/get/help*/hold*/respond*/answer*/repl*, nothing .. arrived/happened/works, no sign of, where is/are/s .. my/our/the .. order/bike/parcel/package/delivery/refund/money, wheres my/our, where is/are my/our, how much longer, how long .. wait*/take*, twice, charged, rattl*, wobbl*, squeal*, rust*, worn, punctured, puncture, return it, send it back, sent .. back',
  good: 'fixed/repaired/mended/sorted/did/replaced/changed/adjusted/fitted/finished .. while i/we waited, only/just/hardly/barely waited, no wait/waiting, short wait, without .. wait/waiting, he/she/they/you waited for me/us, stayed late/behind/on/open, stayed .. late, worked late, opened early, like new, arrived/came/delivered .. on time, never .. such/so good/great/nice/kind/lovely/helpful/friendly/pleased/happy, never .. better, a dream, over the moon, worth every, extra mile, out of his/her/their way, patient, polite, courteous, quickly, thank/thanks .. for fixing/repairing/sorting/going/making/solving/delivering/finding/being, top marks/notch/service/quality/class, like a charm/dream/new, five stars, 10 10, hats off, kudos, ask for more, made my day, ace, exceeded, fabulous, enjoy*, glad, grateful, good, great, excellent, brilliant, perfect, perfectly, love, loved, lovely, beautiful, beautifully, wonderful*, amazing, awesome, fantastic, superb, fab, terrific, happy, pleased, satisfied, delighted, nice, kind, friendly, helpful, impressed, impressive, best, recommend*, well done, great/good job, super, smooth, smoothly, flawless, flawlessly, spot on, thrilled, a treat, legend*, star, stars, chuffed, quick, no complaints, no problems/issues so/at/whatsoever, nothing .. complain*, ! .. happier/better, cant/cannot/couldnt .. fault/complain/better, 😍, 🥰, 🤩, 💯, 😊, ⭐',
  bad: 'unfriendly, impolite, unhelpful, unprofessional, arrogant, careless, grumpy, bad, badly, terrible, terribly, awful, worst, worse, poor, poorly, horrible, horrid, useless, hopeless, rubbish, pathetic, atrocious, dreadful, lousy, shoddy, disaster, nightmare, worthless, joke, cheap, 👎',
  swearing:
    'damn*, bloody, hell, heck, fuck*, shit*, crap*, bollocks, bullshit, arse*, asshole*, bastard*, wtf, piss*, twat*, wanker*, dick*, piece of',
  enquiry:
    'how long does a/an, how long does/will/would it/this/that take, how long do they/these take, do you have/sell/stock/offer/ship/do/make/repair/fix/take, have you got, is there a, are there any, what/how much is/does, how do i, can i buy/order, looking for a/an',

  asksPrice:
    'how much, how much is/are/for/would/will, how much .. cost*/pay/charge, cheapest, cheaper, which/what/whats .. cheapest, is/are there .. cheaper, what/whats .. cost*/charge/pay/price*, price*, cost*, how expensive/pricey, is/are it/this/that/they expensive/pricey/free',
  asksLimits:
    'catch, a/the/any/no catch, downside*, drawback*, disadvantage*, cons, a/the/any/no downside*/drawback*/disadvantage*/risk*/limit*, limit*, limitation*, what/whats .. against/wrong .. it/this/that/them, what speaks against, anything .. against, anything .. should/to know/consider, what should i know/watch, side effect*, when .. not .. work',
  asksDetails:
    'how .. work*, tell me more, more about, more details/information/info, details, explain .. more, know/learn/hear more, what does/do it/this/that/they do, what .. exactly',
  asksSolution:
    'just tell me, just say it, just the answer/solution, tell/give me the/an answer/solution, get to the point, cut to the chase, what/which .. suggest*/recommend*/advise*/advice, what should i do/get/take/buy/choose, what/whats .. solution/answer, what .. do about it/this/that, which/what/whats .. best, skip ahead',
  asksAgain:
    'repeat, repeat .. it/that/this, say/tell/explain .. again, once more please, what was that, what/whats .. difference*, difference*, compare*, comparison',
  asking:
    'how, what, whats, which, why, who, whose, when/where is/are/do/does/can/could/will/would/should, is/are/does/do/can/could/will/would/should/may it/i/this/that/they/there/we/one/you',

  last: 'last, bottom, final',
  middle: 'middle, center, centre, in between',
  all: 'all, all of them, both, everything, every one',
  synonyms:
    'refund*/money/reimburse*, repair*/fix*/mend*, call*/phone*/ring*/telephone, replace*/exchange*/swap*/new, cancel*/stop*, work/commut*/job/office, child*/kid*/son/daughter, small*/little, large*/big*, trail*/wood*/forest*',

  one: 'one',
  numerals:
    '0 zero/nil/nought/none, 1 one, 2 two/couple, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve/dozen, 13 thirteen, 14 fourteen/fortnight, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty/fourty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety/ninty, 100 hundred, 1000 thousand/grand, 1000000 million, 0.5 half',
  ordinals:
    '1 first, 2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth, 11 eleventh, 12 twelfth, 13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth, 17 seventeenth, 18 eighteenth, 19 nineteenth, 20 twentieth, 30 thirtieth',
  hedges: 'than, over, under, below, above, least, most, max, or, between, until',
  ranges: 'to, or, and',
  rates: 'a/per/each/every/one week/month/year/day/hour/weekend, every other, daily, weekly, total, altogether',
  returns: 'there and back, round trip, both ways, return trip',
  or: 'or',
  unsettled:
    'used to, last year, back then, no longer, any more, anymore, if, unless, until now, maybe, perhaps, might, instead of, rather than, my neighbour/neighbor/brother/sister/friend/colleague/boss',
  joints: 'and, a, an, n',
  units: [
    '1000 km/kms/kilometer/kilometers/kilometre/kilometres, 1609.344 mile/miles/mi, 1 m/meter/meters/metre/metres, 0.01 cm/centimeter/centimeters/centimetre/centimetres, 0.001 mm/millimetres, 0.3048 foot/feet/ft, 0.0254 inch/inches',
    '1 min/mins/minute/minutes, 60 h/hour/hours/hr/hrs, 1440 day/days, 10080 week/weeks, 525600 year/years/yrs',
    '1 kg/kgs/kilo/kilos/kilogram/kilograms, 0.001 g/gram/grams, 0.4536 lb/lbs',
    '1 kr/pound/pounds/quid/euro/euros/dollars',
    '1 times',
  ],

  days: '0 today, 0 tonight, 0 this morning/afternoon/evening, 1 tomorrow/tmrw/tmr/tomoz/2morrow/tomorow, 2 day after tomorrow/tmrw, 2 overmorrow, -1 yesterday/yday, -1 last night, -2 day before yesterday',
  dayAfter: 'the day after, day after, day after that, the next day, following day',
  weekdays:
    '1 monday/mon/mondays, 2 tuesday/tues/tue, 3 wednesday/wed/weds, 4 thursday/thurs/thur/thu, 5 friday/fri, 6 saturday/sat, 7 sunday/sun',
  months:
    '1 january/jan, 2 february/feb, 3 march/mar, 4 april/apr, 5 may, 6 june/jun, 7 july/jul, 8 august/aug, 9 september/sept/sep, 10 october/oct, 11 november/nov, 12 december/dec',
  feasts:
    '1224 christmas/xmas eve, 1225 christmas/xmas day, 1225 christmas/xmas, 1226 boxing day, 1231 new years/year eve, 1231 nye, 101 new years/year day, 214 valentines/valentine day, 214 valentines, 1031 halloween, 1105 bonfire night',
  spansOfDays: '1 day/days, 7 week/weeks/wk/wks, 14 fortnight',
  spansOfMonths: '1 month/months, 12 year/years',
  future: 'in, from now/today, time',
  past: 'ago, earlier, back',
  lastWeekday: 'last, past, previous, this past, ago',
  nextWeekday: 'next, next week',
  weeks: '1 next week, 5 end of next week, 6 weekend/weekends',
  weekLater: 'week, week on, fortnight',
  beforeDay: 'the',
  afterDay: 'st, nd, rd, th',

  quotes: '“”',
  turns:
    "you: i/me/we/us, your: my/our, yours: mine/ours, yourself: myself, yourselves: ourselves, you're: i'm/im, you've: i've/ive, you'd: i'd, you'll: i'll, are: am, you were: i was, you weren't: i wasn't/i wasnt, you never were: i never was, you still were: i still was, you also were: i also was, you just were: i just was, : we agreed/we discussed/we arranged/we spoke, from us: from you, from our: from your, with us: with you, to us: to you, Monday: monday, Tuesday: tuesday, Wednesday: wednesday, Thursday: thursday, Friday: friday, Saturday: saturday, Sunday: sunday",
  address: 'you/your/yours/yourself/yourselves/u/ur/youre/youve/ya/guys, and/but was',
  requests:
    "why, who, where is/are/s/do/did/can/has/have, wheres, how long/much/many/do/can/come/is/are/dare/hard, when is/are/will/do/does/can/did, what is/are/do/does/did/can/happened/about, whats, can/could/would/will/do/does/did/is/are, has/have anyone/anybody/somebody/someone, any update/news/chance, give/send/call/ring/phone/email/text/contact/fix/repair/help/refund/replace/cancel/return/get/let/make/tell/take/stop/explain/answer/reply/check/sort/bring/come/look/pay, don't/dont, never buy/order",
  joins: 'and/but/so/yet/however/then/n',
  subjects:
    'i/we/im/ive/my/our/it/its/the/this/that/they/he/she/there/nobody/nothing/no/now/still/you/your/a/one/someone/somebody',
  fillers:
    'by the way, btw, just wanted to say that, just wanted to say, fucking/bloody/damn/damned/goddamn/freaking/fkn/hi/hello/hey/hiya/please/pls/plz/lol/omg/honestly, hi/hello/hey there/all/guys/team, dear sir/sirs/team, good morning/afternoon/evening',
  asides: 'by the way, btw, also, oh and, and, oh, anyway, anyhow, ps, well',
  unsaid:
    'sarcas*, ironic*, irony, you people/lot, idiot*, moron*, clown*, liar*, thie*, crook*, scam*, con artists, cowboys, muppets, stupid, incompetent, scum, cunt*, hate, kill*, burn .. down, smash*, come/coming for/round, will find, my name, name is, review*, trustpilot, facebook, twitter, social media, newspaper*, the press, drop dead, go to hell, credit card, card number, password',

  waiting:
    'wait*, late, delay*, overdue, still !/nothing/no/waiting, no sign of, on hold, ! come, ! .. arrived/delivered/received/heard/answered/replied/called, never .. arrived/came/showed/called, nothing .. happened/arrived/came, nothing since, was/were due, supposed to .. arrive/come, should have .. arrived/come',
  spoilt:
    'ruin*, spoil*, had to cancel, for/before/our/my/the .. trip/holiday/holidays/wedding/birthday/christmas/anniversary/honeymoon/party, missed .. flight/train/wedding/birthday/party/trip/appointment/meeting',
  again:
    'again and again, broke/broken/fails/failed/wrong/happened/flat/stopped/off/dead again, second/2nd/third/3rd/fourth/4th/fifth/5th time, every time, times now, once more',
  worried: 'worried, worrying, worries, afraid, scared, frightened, anxious, nervous, dare',
  letDown:
    'disappoint*, let down, sad, upset, gutted, unhappy, expected better/more, shame, pity, you promised, was promised, annoy*, frustrat*, fed up, waste of',
  lengths: 'hours, weeks/week, months/month, years/year, days, fortnight, hour',
  counts: 'a/an/one/two/three/four/five/six/seven/eight/nine/ten/twelve/several, a few, a couple of',
  ago: 'ago',
  wanting:
    'i/we would .. like/prefer/rather, rather have, instead, i/we .. want, i/we .. like, id/wed .. like/prefer/rather, i/we .. need/demand/expect/prefer, can/could/may i/we .. have/get, can/could/would you, please, pls, give/send/refund/repair/replace/exchange me/us/it',
  calling: 'call, ring, phone, text, number, mobile, cell, tel, reach, reached, on, sms, whatsapp',
  numbering:
    'order*, invoice*, receipt*, booking*, reference*, ref, serial, card, account, case, parcel, tracking, frame, article, item, ticket*, customer',
  naming: "my name is, my name's",
  signing: 'regards, best/kind/warm regards, sincerely, yours sincerely, best wishes, yours, cheers',
  stop: 'um, uh, hm, hmm, er, okay, much, many, tbh, a, about, all, am, an, and, any, are, as, at, be, but, by, can, could, did, do, does, for, from, get, give, had, has, have, hello, help, hey, hi, how, i, if, ill, im, in, is, it, its, ive, just, know, like, may, me, mostly, my, need, of, on, one, ones, or, our, please, pls, should, so, some, something, tell, thank, thanks, that, thats, the, their, them, then, there, these, they, this, to, up, us, want, was, we, what, when, where, which, who, why, will, with, would, you, your, were, think, really, well, very, her, his, she, he, also, into, been, than, too, out, only, persons, now, let, rather, id, wanted',
};
