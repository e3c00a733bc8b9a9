import type { Cues } from './cues.ts';

export const sv: Cues = {
  locale: 'sv-SE',
  decimal: ',',

  yes: 'helt klart, det är klart/tydligt, glasklart, solklart, mer eller mindre, i stort sett, i princip, mm, mhm, utan tvekan, tveklöst, så är det, ja visst, gör det/så, passar bra, jahapp, ok, okej, okay, gärna, jättegärna, naturligtvis, korrekt, rätt, sant, riktigt, kör, kör på, kör hårt, inga problem, inget problem, varför inte, det gör det, det gör jag, det är det, det vill jag, låter bra, det går bra, går bra, toppen, perfekt, bra så, fint, fine, jag antar det, antar det, tror det, jag tror det, förmodligen, troligen, uppfattat, jag fattar, förstår, klart det, då kör vi, kanon, ! .. fel, 👌, 👍, ✅',
  plainYes:
    'ja, japp, jepp, jajamen, jajamensan, jo, jodå, joho, jadå, javisst, yes, visst, absolut, självklart, givetvis, exakt, precis, stämmer',
  no: 'för dyr/dyrt/dyra, nejtack, långt ifrån, inget för mig, aldrig i livet, nej, nejdå, nehej, nä, nix, nope, näpp, nej tack, knappast, fel, felaktigt, ingen, inget, ingenting, inga, ingen av dem/dom, varken, det är bra tack, är bra tack, är bra så, tack bra, inte rätt/klart/bra/okej/riktigt/säker/direkt, 👎, ❌',
  negations: 'inte, ej, icke, aldrig, int, inget, ingen, inga, ingenting, knappt, knappast, varken, ente, inge',
  contrasts: 'men, utan, fast, dock, däremot',
  corrections:
    'nej vänta, vänta nej, nej förresten, förresten, jag menar, menar jag, menade, rättare sagt, eller nej, snarare, ursäkta',
  unknown:
    'varierar, både ja och nej, både och, spelar ! roll, kvittar, det är samma, när/vilken/vilket/vilka/vad som helst, ingen preferens, strunt samma, valfri/valfritt, du får välja/bestämma, på rak arm, ! .. veta, bra fråga, ! bestämt, kommer ! på, kan ! säga, ! säga, ingen susning, ! blekaste, velar, ! avgöra, vet .. !, ! .. aning/susning/koll, ! vet, minns !, ! .. minns, ! .. ihåg, ihåg !, kommer ! .. ihåg, ! säker*, osäker, obestämd, kanske, möjligen, eventuellt, tja, nja, svårt att säga/veta, omöjligt att, vem vet, beror på, det beror, okänt, glömt, har glömt, ! klart för',
  skip: 'inget/inte mer/annat, tomt, ingen kommentar, ! relevant, irrelevant, lämnar blankt, slipper, vi går vidare, hoppa över, hoppar över, skippa, skippar, pass, nästa, nästa fråga, gå vidare, går vidare, ta nästa, strunta i den, lämna .. tomt',
  decline:
    'mejl*/mail* hellre, hellre .. mejl*/mail*, vill ! svara/säga/uppge/berätta, helst !, vill !, vill helst !, har !, ! något, har redan, redan, redan sagt/gett/svarat, ! lämna ut, privat, hemligt, angår !',
  pondering:
    'fundera på/över det/den/detta/saken, tänka på/över det/den/detta/saken, måste/behöver/vill/får/ska/kan .. fundera/tänka/betänka, fundera/tänka lite/först, sova på, betänketid, tänka efter/igenom, behöver/vill .. tid, fråga/prata/snacka/diskutera/kolla .. fru/frun/man/mannen/sambo/sambon/pojkvän/flickvän/familjen/mamma/pappa, inte nu/idag/än/ännu, inte just nu, inte i dag, senare, kanske senare, en annan gång, får se, vi får se, jag återkommer, återkomma, kommer tillbaka, höra av mig, kolla/titta/jämföra .. först, ser mig om',
  puzzled:
    'va sa, vaddå, hursa, förstår/fattar .. ! problemet/frågan, förstår/förstod/fattar/fattade/begriper/greppar/hajar .. !, ! .. förstår/förstod/förstått/fattar/fattade/fattat/begriper/begrep/greppar/hajar/hänger/hängde, hänger/hängde .. !, är ! med, är ! helt/riktigt/alls med, ! .. klart/tydligt/begripligt, otydligt, oklart, obegripligt, rörigt, förvirra*, hur/vad menar du/ni, vad betyder/innebär det/detta, för krångligt/tekniskt, tappade/tappar mig/bort',

  person:
    '*chefen, *chef, ansvarig, anställd, personal, levande människa, riktig människa, människa*, ge mig/mej .. människa/person, person, riktig person, medarbetare, handläggare, kundtjänst, kundservice, support*, telefonsupport, chef*, operatör, prata/tala/snacka/chatta/tjöta/språka med, få prata/tala/snacka, ring* .. mig/mej/upp/istället/tillbaka, bli uppringd, uppringd, kontakta mig/mej, koppla* .. mig/mej/över/till/vidare, nån/någon/ngn .. ringa/ring/hjälpa/prata, ringa/ring er/dig/nån/någon, telefonnummer till, juridiska avdelning*, jurist er, finns det .. någon/nån där/här, livechatt, någon levande',
  end: 'tack och hej, det räcker, ha det gott, ciao, inget mer, stopp, stoppa, sluta, hej då, hejdå, adjö, ha det/de, ha det bra, vi hörs/ses, avsluta, avbryt, stäng*/avsluta/avbryt .. chatt*, det var allt/alt, det var det, var det hela, klar nu, jag är klar, glöm det, skit i det, strunta i allt, lämna .. ifred/fred, lägg av, jag sticker, sticker nu, jag drar, måste sticka/gå, nu räcker det, nog nu',
  restart:
    'radera allt, börja/börjar/börj om, starta/startar om, ta .. om allt, tar .. om allt, från början, från noll, från scratch, gör* om allt, gå tillbaka till början, om från början, nollställ, återställ, omstart, på nytt',
  thanks: 'tack, tackar, tackar så, tack så, tusen tack, tackar tackar, thanks, thx, tacksam, uppskattar, 🙏',
  asksIdentity:
    'är du/ni .. bot/robot/människa/person/maskin/dator/ai/chattbot/riktig/verklig/automatisk, är det/detta/här .. bot/människa/ai/chattbot, pratar/chattar/talar/snackar/skriver jag .. bot/robot/människa/maskin/person/någon/ai, vem/vad är du, vem pratar/chattar/talar/skriver jag',
  greeting:
    'hejsvejs, hallojs, god förmiddag, tjenixen, hej, hejsan, hejhej, hallå, tja, tjena, tjenare, tjo, tjabba, god morgon/kväll/dag/middag/eftermiddag, godmorgon, goddag, godkväll, morrn, morsning, hallojsan, mors, hey, hi, tjosan, 👋',

  danger:
    'påkör*, kördes omkull, lukta* .. bränt/gas/rök, bränt lukt, skar/skurit mig/sig/fingret, klämde/klämt, bruten, fraktur, svimma*, medvetslös*, livsfara, höll på att dö/köra/ramla, stygn, brandrök, bröt, bryta, broms*/*bromsen/*bromsarna .. slut*/!/gick/släpp*/paj*/lossna*/trasig*/sönder/död*/dog/strejk*, inga bromsar, ryker, rök .. från/ur/ut, kommer .. rök, brinn*, brann, börja* brinna, eld/brand, brandfar*, explo*, smäll*, gnist*, svull*, sväll*, överhett*, skållhet*, glödhet*, jättevarm*, bränn*, elstöt, fick stöt/ström, stöten, skad* .. mig/sig/honom/henne/mej/barn*, skadad*, slog i .. huv*/knä*, slog .. sig/mig, gjorde .. illa, gjort .. illa, sjukhus*, akuten, ambulans*, ramla*, vurpa*, cyklade omkull, kört omkull, omkull, bröt/brutit .. arm*/ben*/hand*/nyckelben*, olycka*, krocka*, blöder, blödde, hjärnskakning, farlig*, livsfarlig*, livrädd, gaffel*/ram*/styre*/pedal* .. bröts/kollapsade',
  law: 'skadestånd, häver köpet, häva köpet, kronofogde*, juridisk*, advokat*, jurist*, domstol, tingsrätt*, rätten, stämma, stämmer er, stämning, anmäl*, arn, konsument*, reklamationsnämnd*, köplag*, lagen, rättslig*, polisanmäl*, polisen',
  grievance:
    'ironi*, sarkas*, ! .. allvar, galen, tokig på, clown*, klant*, nollor, amatör*, pajas*, skurk*, ni lovade, lovade ju, evigheter, dåligt bemötande, bryr er !, bryr sig !, avskyvärd*, urusel*, besviken, besvikna, besvikelse, arg, *förbannad, rasande, irriterad, irriterande, upprörd, frustrer*, ledsen, sur, trött på, tröttnat, led på, less på, väntat .. veck*/dag*/timm*/månad*, ingen .. svar*/hör*/ring*/hjälp*, förvänta* .. mer/bättre, svarar !, oacceptab*, skandal*, skam, skamligt, skäms, under all kritik, fruktansvärt, löjligt, skämt, klaga, klagar, klagomål, ljug*, lögn*, tjuv*, skojare, bedragare, bedrägeri, lurad*, lurat, lurar, svindl*, blåst mig, svindel, rån*, slöseri, tredje gång*, fjärde gång*, andra gång*, femte gång*, dragit .. två/dubbelt/fel, dubbelt .. dragit/betalt/debiter*, debiter* .. två/dubbelt/fel, två gånger, pengarna tillbaka, vill ha .. pengar*, tillbaka pengarna, aldrig mer, aldrig igen, oförskäm*, otrevlig*, inkompetent*, idiot*, missnöjd*, under all, nonchal*, ignorer*, 😡, 🤬, 😠, för ingenting',
  fault:
    'förstörd*, dubbelbokat, dubbelbokad*, i onödan, fick bara, flyttats .. gånger, spruck*, lossnat, lossnade, inte .. städat, ! .. sagt, släpper, ! .. sett, blev .. inget av, ! .. ordentligt, pass*/stämm*/håll*/ladd*/start*/fung*/funk* !, levererad*/kom/kommit .. utan, ! .. ord, knak*, knarr*, tjut*, stänger av sig, räcker bara/knappt, utan att säga/fråga/meddela, avboka* .. min, flagna*, flagar, dök/kom aldrig, kr/kronor/betal* för mycket, för mycket betal*, ! .. ringt, för kort/lång/långt/liten/litet/stor/stort/trång/tungt/sent/hög/låg/bred/smal/långsam, tog/tagit/tar .. veckor/dagar/månader/timmar, hela tiden, skulle ha, ! .. beställde/beställt/lovade/utlovat/bad, dör, platt, tappar luft, luktar, stinker, smutsig*, aldrig .. kom/kommit/fått/dök, trasig*, sönder, paj, pajat, kass, spruck*, sprack, spricka, gick/gått av, gått, av efter, defekt*, skadad*, skev*, böjd*, repad*, läck*, punka, punktering, lös, lossna*, ramlat/ramlade/fallit/föll av/isär, fastna*, kärva*, död, dött, dog, sakna*, försvunn*, dagar/veckor/timmar/dar/vecka sen, är/blev/jätte sen, försen*, dröj*, vänta*, fortfarande .. !/skev*/trasig*/väntar/sönder, fel, felet, felaktig*, problem, strul*, krångl*, slutade/slutat .. fungera/funka/ladda/gå, ! .. här/hemma än/ännu, ! .. fungera*/funka*/hört/ladda*/starta*/öppna*/kommit/kom/levererat*/fått/anlänt/dykt/passa*/hjälpt/håller/svara*/går, var är .. min/mitt/mina/vårt/vår/beställningen/paketet/cykeln, två gånger, gnissl*, skramlar, rostig*, rostat, glappar, glapp, dålig kvalitet, slutat, inte .. som det ska, skicka .. tillbaka',
  good: 'lagade/fixade/reparerade/bytte/justerade/ordnade/monterade .. medan jag/vi väntade, väntade bara, slapp/utan .. vänta, ingen/kort väntetid, stannade kvar/över, stannade .. sent, jobbade över/sent, höll öppet, som ny, kom/levererades .. i tid, aldrig .. så bra/god/fin*/trevlig*/snabb*/snäll*/nöjd/glad, aldrig .. bättre, en dröm, överlycklig*, lycklig*, värd varenda/varje, tålmodig*, artig*, kunnig*, ställde/ställer upp, så snabbt, tack .. för att, *trevlig, *trevliga, *trevligt, topp*, bra, jättebra, skitbra, superbra, asbra, *nöjd, fem stjärnor, tummen upp, hatten av, över förväntan, guld värd*, finemang, kalas*, jättefin*, glädje, ! .. ångrar, ångrar !, bäst*, perfekt, underbar*, fantastisk*, suverän*, grym, grymt, grymma, kanon*, nöjd*, glad, glada, trevlig*, snäll, hjälpsam*, duktig*, proffsig*, fin, fint, är/så fina, fina *or/*ar/*er, finfin*, härlig*, älska*, gillar, gilla, rekommend*, imponer*, utmärkt*, strålande, klockren*, smidig*, prima, schysst*, vänlig*, otrolig*, kan ! klaga, kunde ! .. bättre/nöjdare/gladare/mer, ! .. klaga på, ! .. klagomål, ! klaga, 😍, 🥰, 🤩, 💯, 😊, ⭐',
  bad: '*dålig, *dåligt, ohjälpsam*, oproffsig*, arrogant*, snorkig*, dålig*, illa, usel*, sämst*, sämre, hemsk*, kass, kassa, värdelös*, hopplös*, katastrof*, bedröv*, pinsam*, urdålig*, skräp, tokig*, dumt, dum, 👎',
  swearing:
    'fan, jävla, jävlar, jävligt, helvete, helvetes, förbannade, satan, skiten, skit, skitsnack, fy, fanken, faen, jäkla, jäkligt, himla idiot',
  enquiry:
    'har ni .. i, har ni, säljer ni, finns det, vad kostar, hur mycket kostar, hur gör jag, kan man köpa, letar efter, reparerar ni, lagar ni',

  asksPrice:
    'hur mycket, hur mycket är/kostar/blir, hur mycket .. kosta*/betala*, billigast, billigaste, billigare, vilken/vilket/vad .. billigast*, vad/va .. kosta*/pris*/betala*, vad tar ni, pris*, kostnad*, kostar, hur dyr*, är den/det/de dyr*, är den/det/de gratis',
  asksLimits:
    'hake, haken, någon/en/ingen/nån hake, nackdel*, en/någon/några/ingen/inga/nån/nåra nackdel*, baksida*, begränsning*, vad .. talar emot, något/nåt .. emot, något/nåt .. bör/borde/behöver/ska veta, något/nåt .. tänka på, vad .. dåligt/sämre med, risk*, någon/en/ingen risk*, minus*',
  asksDetails:
    'hur funkar/fungerar, hur .. funkar/fungerar, berätta mer, mer om, mer information/info/detaljer, detaljer, veta/höra mer, förklara mer/närmare, vad .. exakt, vad innebär',
  asksSolution:
    'säg bara, säg det bara, bara svaret, ge mig .. svaret/lösningen, vad/vilken .. föreslå*/rekommendera*, vad .. råd*, vad ska/bör/borde/kan jag/man göra/ta/välja/köpa, vad .. lösningen/svaret, kom till saken, till saken, vilken/vilket/vad .. bäst*, vad gör jag/man åt',
  asksAgain:
    'upprepa*, upprepa .. det, repetera*, säga/säg/ta/förklara .. igen, en gång till, vad är .. skillnad*, skillnad*, jämför*',
  asking:
    'hur, vad, va, varför, vilken/vilket/vilka, vem/vems, när/var är/kan/får/ska/måste/hittar/finns/börjar, är/gör/kan/får/ska/måste/behöver/funkar/fungerar/tar/finns/går/hjälper/räcker/gäller det/den/de/jag/man/ni/du/vi',

  last: 'sista, sist, nedersta, understa',
  middle: 'mitten, mittersta, mellersta',
  all: 'alla, allihop, båda, bägge, samtliga, allt',
  synonyms:
    'pengar*/återbetal*/återköp, laga*/reparer*/fixa*/lagning/reparation*/fixad, ring*/samtal/telefon*, byt*/byta/ersätt*/ny, jobb*/pendla*/kontor*/arbet*, barn*/unga*/ungar*/kidsen/dotter*/son*, liten/lilla/små*, stor*/stora, skog*/stig*/terräng*',

  one: 'en, ett, e',
  numerals:
    '0 noll, 1 ett/en/ettan, 2 två/tvåan, 3 tre/trean, 4 fyra/fyran, 5 fem/femman/femma, 6 sex/sexan, 7 sju/sjuan, 8 åtta/åttan, 9 nio/nian, 10 tio/tie/tian, 11 elva, 12 tolv/dussin, 13 tretton, 14 fjorton, 15 femton, 16 sexton, 17 sjutton, 18 arton, 19 nitton, 20 tjugo/tjuge/tjugi, 30 trettio/tretti, 40 fyrtio/fyrti, 50 femtio/femti, 60 sextio/sexti, 70 sjuttio/sjutti, 80 åttio/åtti, 90 nittio/nitti, 100 hundra, 1000 tusen/lax/tusenlapp, 1000000 miljon/miljoner, 0.5 halv/halvt/halva/halvan, 1.5 anderthalv',
  ordinals:
    '1 första/förste, 2 andra/andre, 3 tredje, 4 fjärde, 5 femte, 6 sjätte, 7 sjunde, 8 åttonde, 9 nionde, 10 tionde, 11 elfte, 12 tolfte, 13 trettonde, 14 fjortonde, 15 femtonde, 16 sextonde, 17 sjuttonde, 18 artonde, 19 nittonde, 20 tjugonde, 30 trettionde, 21 tjugoförsta, 22 tjugoandra, 23 tjugotredje, 24 tjugofjärde, 25 tjugofemte, 26 tjugosjätte, 27 tjugosjunde, 28 tjugoåttonde, 29 tjugonionde, 31 trettioförsta',
  hedges: 'än, över, under, minst, högst, max, eller, mellan',
  ranges: 'till, eller, och',
  rates:
    'i veckan/månaden/timmen, om dagen/året/veckan, per vecka/månad/dag/år/timme, varje vecka/dag/månad, varannan, dagligen, totalt, sammanlagt',
  returns: 'tur och retur, fram och tillbaka, tur retur',
  or: 'eller',
  unsettled:
    'brukade, förr i tiden, förra året, inte längre, om jag/vi/det, ifall, kanske, eventuellt, utan, i stället för, istället för, min granne/bror/syster/kompis/kollega/chef, slutat',
  joints: 'och, å, o',
  units: [
    '1000 km/kilometer, 10000 mil, 1 m/meter, 0.01 cm/centimeter, 0.001 mm/millimeter, 0.0254 tum',
    '1 min/minut/minuter, 60 h/tim/timme/timmar, 1440 dag/dagar/dygn, 10080 vecka/veckor, 525600 år',
    '1 kg/kilo, 0.001 g/gram',
    '1 kr/kronor/spänn/euro',
    '1 gång/gånger',
  ],

  days: '0 idag, 0 i dag, 0 ikväll, 0 i kväll, 0 i eftermiddag, 0 i morse, 1 imorgon, 1 i morgon, 1 imorn, 1 i morn, 1 imorron, 1 i morron, 2 övermorgon, 2 i övermorgon, -1 igår, -1 i går, -2 förrgår, -2 i förrgår',
  dayAfter: 'dan efter, dagen efter, dan därpå, dagen därpå',
  weekdays:
    '1 måndag/måndagen/måndags/mån, 2 tisdag/tisdagen/tisdags/tis, 3 onsdag/onsdagen/onsdags/ons, 4 torsdag/torsdagen/torsdags/tors/tor, 5 fredag/fredagen/fredags/fre, 6 lördag/lördagen/lördags/lör, 7 söndag/söndagen/söndags/sön',
  months:
    '1 januari/jan, 2 februari/feb, 3 mars/mar, 4 april/apr, 5 maj, 6 juni/jun, 7 juli/jul, 8 augusti/aug, 9 september/sept/sep, 10 oktober/okt, 11 november/nov, 12 december/dec',
  feasts:
    '1213 lucia, 1213 luciadagen, 1223 dan/dagen före julafton, 1224 julafton, 1224 julaftonen, 1225 juldagen, 1226 annandagen, 1226 annandag jul, 1231 nyårsafton, 101 nyårsdagen, 106 trettondagen, 430 valborg, 430 valborgsmässoafton, 606 nationaldagen',
  spansOfDays: '1 dag/dagar/dar/dygn, 7 vecka/veckor/veckors',
  spansOfMonths: '1 månad/månader, 12 år',
  future: 'om, framåt',
  past: 'sedan, sen, för .. sedan/sen',
  lastWeekday: 'i *dags, *dags, förra, senaste, sist',
  nextWeekday: 'nästa, nästkommande vecka',
  weeks:
    '1 nästa/nästkommande/kommande vecka, 1 till veckan, 5 slutet av/på nästa vecka, 6 helg/helgen/veckoslut/veckoslutet',
  weekLater: '*dag om en vecka/åtta/8, en vecka på, *dag om åtta, vecka från',
  beforeDay: 'den, d',
  afterDay: 'e, a, de, dje',

  quotes: '””',
  turns:
    'du: jag, dig: mig/mej, din: min, ditt: mitt, dina: mina, ni: vi, er: oss/vår, ert: vårt, era: våra, : i vår/mitt i/mitt på/mitt under/vi kom överens/vi avtalade/vi pratade, hos oss: hos er, av oss: av er, från oss: från er, från vårt: från ert, till oss: till er, med oss: med er',
  address: 'chef/butik/verkstad/kundtjänst/personal/hemsida/reception/kassa/ni/er/ert/era/du/dig/dej/din/ditt/dina',
  requests:
    'varför, vem, var är/finns/blir/kan/har, vart, när kommer/får/kan/blir/ska/är/har, hur länge/lång/mycket/kan/gör/kommer/ska/går/svårt/blir, vad är/händer/gör/kostar/gäller/ska/har, är/har/kan/får/ska/finns/blir/kommer/går/vill/måste/skulle/köpte/beställde/fick, avboka/avbeställ/ge/skicka/ring/laga/fixa/hjälp/svara/byt/ersätt/betala/gör/få/se/låt/ta/kolla/sluta/mejla/maila/återbetala/lämna/köp',
  joins: 'och/men/så/o/fast',
  subjects: 'jag/vi/min/mitt/mina/vår/vårt/våra/den/det/dom/de/han/hon/ingen/inget/inga/nu/ni/du/man/någon',
  fillers:
    'vill/ville bara säga att, jävla/jäkla/förbannade/satans/fan/hej/hejsan/hallå/tjena/tja/snälla/alltså/asså, fy/för fan, hej alla/allihopa/hej, god morgon/kväll/dag',
  asides: 'förresten, för övrigt, apropå det, också, åh, ja, jo, ps',
  unsaid:
    'ironi*, sarkas*, idiot*, clown*, klant*, nolla, nollor, pajas*, skurk*, lögn*, ljug*, tjuv*, bedragare, skojare, svin, hatar, döda*, dö, slå .. dig/er, jag heter, mitt namn, recension*, tidningen, media, facebook, trustpilot, hitta dig/er, dra åt, kortnummer, lösenord*',

  waiting:
    'vänta*, väntat, försen*, sen leverans/frakt, för sent fram, kom .. sent, dröj*, kötid, i kö, fortfarande inte/inget/ingen, ännu inte, inte/inget/aldrig .. kommit/fått/levererats/hört/svarat/ringt, kom aldrig, skulle .. kommit/komma/levererats, borde .. kommit',
  spoilt:
    'förstör*, fick ställa in, tvungen att avboka, till/inför/före/min/vår .. resa/resan/semester/semestern/bröllop/bröllopet/födelsedag/födelsedagen/jul/julen/fest/festen, missade .. flyget/tåget/bröllopet/festen/resan/mötet/tiden',
  again:
    'gång på gång, om och om igen, sönder/trasig/fel/hände/punka igen, andra/tredje/fjärde/femte gången, varje gång, ännu en gång',
  worried: 'orolig*, oroar, rädd, rädda, nervös*, vågar',
  letDown:
    'besvik*, ledsen, ledsna, ledsamt, tråkigt, synd, trött på, förväntade mig, lovade, lovat, irriter*, frustrer*, missnöjd*, bortkasta*, less på',
  lengths: 'timmar/timme, dagar/dygn, veckor/vecka, månader/månad, år',
  counts: 'en/ett/två/tre/fyra/fem/sex/sju/åtta/nio/tio/tolv/flera/många/några, ett par',
  ago: 'sedan/sen',
  wanting:
    'hellre, helst, i stället, jag/vi .. vill, vill .. ha, jag/vi .. behöver/kräver/förväntar/önskar, skulle .. vilja, kan jag/vi .. få, får jag/vi, kan ni/du, snälla, gärna, ge/skicka/byt/laga/ersätt mig/den/det',
  calling: 'ring*, nummer, telefon*, mobil*, tel, tfn, nå, nås, sms*, på',
  numbering:
    'order*, beställning*, faktura*, kvitto*, bokning*, ärende*, referens*, ref, serienummer*, kort*, konto*, paket*, kolli*, ram*, artikel*, kund*, medlem*',
  naming: 'jag heter, mitt namn är',
  signing: 'mvh, med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänligen, hälsningar, hälsar',
  stop: 'öh, eh, hm, hmm, va, verkligen, väldigt, riktigt, ganska, hjälpen, vanlig, vanliga, att, av, bara, blir, de, dem, den, det, dig, din, du, där, då, efter, ej, en, er, ett, från, för, ha, har, hej, hela, hur, här, i, ja, jag, kan, kommer, lite, man, med, mej, mer, mest, mig, min, mina, mitt, mot, mycket, ni, nu, när, nå, och, om, oss, på, sig, ska, som, så, tack, till, tänkt, upp, ut, vad, var, vara, vi, vid, vill, väl, är, även, åt, skulle, något, någon, nåt, nån, hjälp, blev, ju, prata, talat, pratat, snackat, över, under, just, alltså, blir, tror, dags, sen, jaså, typ, bra, välja, tar, ta, personer, sticker, senast',
};
