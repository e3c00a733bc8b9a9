import type { Cues } from './cues.ts';

export const nb: Cues = {
  locale: 'nb-NO',
  decimal: ',',

  yes: 'stort sett, mer eller mindre, mhm, mm, så klart, uten tvil, helt klart, ja visst, gjør det, i orden, passer fint/bra/meg, det passer, sånn er det, ok, okei, okay, greit, grei, gjerne, naturligvis, klart, klart det, klart jeg, riktig, korrekt, sant, sikkert, kjør, kjør på, kjør i vei, ikke/ikkje noe/no/noen/noko/! problem, ikke/ikkje problem, null problem, hvorfor ikke, kvifor ikkje, det kan du si, det gjør det, det gjør jeg, det er det, det vil jeg, høres bra/fint/greit/flott ut, høres bra, går bra/fint/greit, fint, perfekt, supert, topp, den er god, jeg antar det, antar det, tror det, tror jeg, forstått, skjønner, forstår, enig, visst, jaja, ! .. feil, 👌, 👍, ✅',
  plainYes:
    'ja, jepp, japp, jada, jo, joda, jau, jess, yes, absolutt, selvfølgelig, selvsagt, akkurat, nettopp, presis, stemmer',
  no: 'for dyr/dyrt/dyre, langt ifra, ikke noe/noko for meg, slett ikke, nix, aldri i livet, nei, neida, neidå, nææ, niks, nope, neppe, nei takk, neitakk, nehei, feil, galt, ingen, ingenting, ingen av dem/de/disse/delene, verken, det er bra takk, er bra takk, det går bra takk, er fornøyd takk, ellers takk, ikke helt/riktig/klart/greit/bra/sikker, 👎, ❌',
  negations: 'ikke, ikkje, itj, itte, ikj, aldri, ei, neppe, ingen, ingenting, uten, verken, knapt, intet, inkje',
  contrasts: 'men, derimot, dog, bortsett',
  corrections:
    'nei vent, vent nei, nei forresten, forresten, mener, jeg mener, mente, rettere sagt, eller nei, snarere, unnskyld',
  unknown:
    '! .. bestemme, varierer, samme for, både ja og nei, både og, spiller ! rolle, det samme for, samme det, når/hvilken/hvilke/hva som helst, ingen preferanse, valgfri/valgfritt, du kan/får velge/bestemme, likt for meg, i farta, på stående fot, ! .. vite, godt spørsmål, kan hende, det spørs, hva vet jeg, ! fjerneste, ! bestemt, ! si, kan ! si, i tvil, ingen formening, ant itj, vet/veit/vett !, vet/veit .. !, ! .. vet/veit, aner !, ! .. aner, ingen anelse/aning/peiling, ! .. anelse/peiling/aning/snøring, husker/hugser !, ! .. husker/husk, ! sikker*, usikker, ! .. sikker, uviss, kanskje, muligens, eventuelt, tja, vanskelig å si/vite, umulig å, hvem vet, kommer an, kommer .. an på, an på, kommer på, ukjent, glemt, har glemt, kjem an, ! .. klart for',
  skip: 'ingenting mer/annet, ikke/ikkje noe/noko mer/annet, la .. stå tomt, tomt, stå tom, ingen kommentar, ! relevant, irrelevant, la oss gå videre, slipper, hopp over, hoppe over, hopper over, skip, pass, neste, neste spørsmål, gå videre, går videre, gå vidare, dropp, droppe, dropper, ta neste, la stå',
  decline:
    'heller .. mail/epost/mailen, helst !, ønsker !, vil ! svare/si/oppgi/fortelle, vil !, vil helst !, har !, har ingen, ! .. oppgi, ! gi, fra før, har .. allerede, allerede, alt fått, har fått, privat, hemmelig, angår !',
  pondering:
    'tenke på/over det/den/dette/saken, tenke meg om, må/vil/får/skal/kan/trenger .. tenke/tenkje, tenke litt/først, sove på, betenkningstid, tenke gjennom, trenger/vil .. tid, spørre/snakke/prate/diskutere/sjekke .. kona/kone/mann/mannen/samboer/samboeren/kjæresten/familien/mamma/pappa, ikke nå/ennå/enda, ikke akkurat nå, ikke i dag, senere, kanskje senere, en annen gang, får se, vi får se, jeg kommer tilbake, komme tilbake, sammenligne/se .. først, ser meg om/rundt',
  puzzled:
    'hæ, hva sa, forstår/skjønner .. ! problemet/spørsmålet, skjønner/skjønte/forstår/forsto/forstod/fatter/fattet/begriper .. !, ! .. skjønner/skjønte/skjønt/forstår/forsto/forstod/forstått/fatter/fattet/begriper/henger/hang, henger/hang .. !, er ! med, er ! helt/riktig/så med, ! .. klart/tydelig/forståelig, uklart, utydelig, uforståelig, forvirr*, hva mener/mente du/dere, hva betyr/innebærer det/dette, for komplisert/teknisk, falt/faller av',

  person:
    '*sjefen, *sjef, ansatt, personale, ansvarlig, levende, ekte menneske, menneske*, gi meg/mæ .. menneske/person, person, ekte person, ordentlig person, medarbeider, saksbehandler, kundeservice, kundesenter, support*, kundebehandler, konsulent, sjef*, leder, lederen, prate/snakke/snakk/prat/tale/chatte .. med, få snakke/prate, la meg snakke/prate, snakk*/prat* med .. noen/folk/nokon, ringe/ring .. meg/mæ/opp/tilbake/isteden, ringe .. stedet, kontakt* meg, ta kontakt med meg, sett* .. over, sette meg, koble meg, noen/nokon/nåkken .. ringe/ring/hjelpe/hjelp/prate, bli oppringt, oppringt, ringe/ring dere/deg/noen, telefonnummer til, juridisk avdeling, juridiske avdeling*, er det noen der/her',
  end: 'takk for nå, det holder, ingenting mer, ikke noe mer, da var det alt, ha en fin dag, stopp, stans, hadet, ha det, ha det bra, hade, morna, farvel, snakkes, vi snakkes/sees/ses, avslutt, avslutte, avbryt, lukk/avslutt/avbryt .. chat*, det var alt/det, det var det hele, var alt, er ferdig, ferdig nå, glem det, gløym det, drit i det, la meg .. fred/være, slutt å, gi deg, gi dere, jeg stikker, stikker nå, må stikke/gå/løpe, nok nå, slutt',
  restart:
    'slett alt, start/starte/starter/begynn/begynne/begynner/byrja på nytt, start/begynn/starte/begynne om igjen, om igjen, på nytt, forfra, fra start, fra begynnelsen, fra starten, fra bunnen, fra scratch, gjør .. om igjen, nullstill, tilbake til start/begynnelsen, omstart, restart',
  thanks:
    'takk, takker, tusen takk, mange takk, takk skal, takk for, takksam, takknemlig, setter pris, thanks, thx, 🙏',
  asksIdentity:
    'er du/dere .. bot/robot/menneske/person/maskin/datamaskin/ai/ki/chatbot/ekte/automatisk, er det/dette .. bot/menneske/ai/ki/chatbot, snakker/prater/chatter/skriver jeg .. bot/robot/menneske/maskin/person/noen/ai/ki, hvem/hva er du, hvem snakker/prater/chatter/skriver jeg',
  greeting:
    'hoi, hallå, heisveis, hei, heisann, heihei, hallo, halla, hallais, heia, hey, hi, god morgen/kveld/dag/ettermiddag/middag/formiddag, godmorgen, goddag, morn, morna, mårn, hei på, hei sann, god aften, 👋',

  danger:
    'påkjør*, kjørt ned/over, lukt* .. svidd/brent/gass/røyk, svidd lukt, kuttet/kutta/skar meg/seg/fingeren, klemte, brudd, brakk, besvimt*, bevisstløs*, livsfare, holdt på å dø/falle/kjøre, sting, strøm i, brems*/*bremsen/*bremsa/*bremsene .. slutt*/!/svikt*/røk/ryk*/løsn*/ødelagt*/forsvant/død*/tok, ingen bremser, ryker .. av/fra/batteri*, røyk .. fra/ut/av, kommer .. røyk, røyker, det ryker, brenn*, brant, brann, tok fyr, fyr i, flamm*, eksplo*, small, smell*, gnist*, svell*, hovn*, bul* ut, overopphet*, glovarm*, glohet*, glødende, kokvarm*, kokhet*, fikk støt, strømstøt, støt av, skad* .. seg/meg/hodet/armen/beinet/barn*, skadet, skada, slo .. seg/meg/hodet, sykehus*, legevakt*, ambulanse*, falt, datt, veltet, velta, brakk/brukket .. arm*/bein*/hånd*/kragebein*, ulykke*, krasj*, kollider*, blør, blødde, hjernerystelse, farlig*, livsfarlig*, livredd',
  law: 'erstatning, heve kjøpet, hever kjøpet, inkasso, juridisk*, advokat*, jurist*, retten, tingrett*, rettslig*, rettssak, saksøk*, søksmål, domstol*, forlik*, forbruker*, forbrukar*, kjøpslov*, loven, politianmeld*, anmeld*, politiet, klager .. inn',
  grievance:
    'ironi*, sarkas*, ! .. alvor, gal, klovn*, amatør*, skurk*, tosk*, tulling*, dere lovte/lovet/lova, evigheter, bryr dere !, bryr seg !, oppgitt, råttent gjort, ræva, skuffa, skuffet, skuffende, skuffelse, rasende, sint, sinna, forbanna*, irritert, irriterende, opprørt, frustrer*, sur, lei av, jeg lei, er lei, lei seg, lei meg, drittlei, lei hele, ventet/venta .. uke*/dag*/time*/måned*, har ventet, har venta, ingen .. svar*/hør*/ring*/hjelp*, forvent* .. mer/bedre, svarer !, uaksept*, skandal*, skam, skammelig, skammer, under enhver kritikk, under all kritikk, latterlig, vits, klage, klager, klaga, løgn*, lyver, løy, tyv, tyver*, tjuv*, kjeltring*, svindl*, svindel, bedra*, lurt, lurer meg, ran, sløsing, tredje gang*, fjerde gang*, andre gang*, femte gang*, trukket/trekt/belastet .. to/dobbelt/feil, dobbelt .. trukket/betal*, to ganger, pengene tilbake/igjen, vil ha .. pengene, refusjon, aldri mer, aldri igjen, uforskammet*, frekk*, ufin*, inkompetent*, udugelig*, idiot*, misfornøyd*, ignorer*, 😡, 🤬, 😠, for ingenting',
  fault:
    'knust*, dobbeltbooket, forgjeves, fikk bare, flyttet .. ganger, falt/faller/falle ut/bort, ikke .. vasket, ! .. sagt, ! .. sett, ble .. noe av, ! .. ordentlig/skikkelig, pass*/stem*/hold*/lade*/start*/virk*/fung*/funk* !, levert/kom/kommet .. uten, ! .. ord, hvin*, knak*, slår seg av, varer bare/knapt/kun, uten å si/spørre/gi, avlys* .. min, flass*, flak*, dukket/kom aldri, kr/kroner/betal* for mye, for mye betal*, ! .. ringt, løsnet, løsner, går !, ! .. åpn*/lukk*, for kort/lang/langt/liten/lite/stor/stort/trang/tung/sent/høy/lav/bred/smal/treg, tok/tatt/tar .. uker/dager/måneder/timer, hele tiden/tida, skulle ha/vært/vore, ! .. bestilte/bestilt/lovet/lovte/ba, dør, flatt, mister luft, lukter, stinker, skitten*, aldri .. kom/kommet/fått/dukket, ødelagt*, knekk*, brukket, røk, røket, ryk, røyk av, sprukket, sprakk, sprekk*, i stykker, istykker, defekt*, skadet, skjev*, skeiv*, bøyd*, ripe*, lekk*, punkter*, løs, løst, løsna*, falt/falle/ramla av, gått av, satt fast, sitter fast, setter seg fast, død, dødt, døde, mangl*, savner, borte, forsvunn*, sein, sen, forsink*, vent*, fortsatt .. !/skjev*/skeiv*/ødelagt/venter, feil, feilen, problem*, trøbbel, tull, krøll, sluttet/slutta/slutter .. virke/fungere/funke/lade/gå, ! .. virk*/funger*/funk*/lader/starter/kommet/kom/levert/fått/dukket/passe*/svar*/hjulpet/hold*/går/hørt, ! .. her ennå/enda, hvor/kor er .. min/mi/mitt/mine/bestillinga*/pakka*/sykkelen, hvor blir, to ganger, knirk*, skrangl*, rust*, slark*, dårlig kvalitet, sende .. tilbake',
  good: 'fikset/fiksa/reparerte/ordnet/byttet/justerte/lagde/monterte .. mens jeg/vi ventet, ventet bare, slapp/uten .. vente, ingen/kort ventetid, ble igjen, ble .. lenger, jobbet overtid/sent, holdt åpent, som ny, kom/levert .. i tide, aldri .. så god*/bra/fin*/hyggelig*/rask*/snill*/fornøyd*/glad, aldri .. bedre, en drøm, overlykkelig*, lykkelig*, verdt hver/alle, tålmodig*, høflig*, kunnig*, stilte/stiller opp, så raskt, takk .. for at, topp*, bra, *fornøyd, *hyggelig, *fint, fem stjerner, tommel opp, hatten av, over forventning, gull verdt, glede, angrer !, ! .. angrer, stas, best, beste, perfekt*, fantastisk*, nydelig*, utmerket, strålende, suveren*, kjempe*, super*, knall*, rå, fornøyd*, glad, hyggelig*, snill*, hjelpsom*, flink*, dyktig*, proff*, fin, er/så fine, fine *er, flott*, herlig*, elsker, elska, liker, digger, anbefal*, imponer*, kanon*, genial*, kjapp, kjapt, rask, raskt, smidig*, upåklagelig*, ikke angrer, god, godt, gode, ! .. klage på, ! .. å klage, kan ! klage, kunne ! .. bedre, kunne ! .. mer/mere fornøyd/glad/tilfreds, ! .. klager, 😍, 🥰, 🤩, 💯, 😊, ⭐',
  bad: '*dårlig, uhyggelig*, uvennlig*, uhøflig*, uproff*, arrogant*, dårlig*, verst*, verre, elendig*, håpløs*, forferdelig*, forjævlig*, grusom*, fryktelig*, ubrukelig*, verdiløs*, søppel, katastrof*, bedrøvelig, pinlig*, råtten*, tull, ille, teit, dum, dumt, galt, 👎',
  swearing:
    'faen, faan, jævla, jævlig, helvete, satan, pokker, drittsekk*, forbanna, fy faen, helsike, fanden, rasshøl*, fitte*, føkk*',
  enquiry:
    'har dere, selger dere, finnes det, hva koster, hvor mye koster, hvordan kan/gjør/får/skal/bestiller, kan jeg kjøpe, kan man kjøpe, leter etter, reparerer dere, fikser dere, fins det',

  asksPrice:
    'hvor mye, hvor mye er/koster/blir, hvor mye .. koste*/betale*, billigst, billigste, billigere, hvilken/hvilket/hva .. billigst*, hva/ka/kva .. koste*/kostar/pris*/betale*, pris*, kostnad*, koster, hvor dyr*, er den/det/de dyr*, er den/det/de gratis',
  asksLimits:
    'hake, haken, noen/en/ingen hake, ulempe*, en/noen/ingen ulempe*, bakdel*, begrensning*, hva .. taler imot/mot, noe .. imot, noe .. bør/burde/må/skal vite, noe .. tenke på, hva .. dårlig/dumt/negativt med, risiko*, noen/en/ingen risiko*, minus*',
  asksDetails:
    'hvordan/åssen virker/fungerer/funker, hvordan/åssen .. virker/fungerer/funker, korleis .. verkar/fungerer, fortell mer/meir, mer om, mer informasjon/info, flere detaljer, detaljer, vite/høre mer, forklar* mer/nærmere, hva .. egentlig, hva innebærer',
  asksSolution:
    'bare si det, si det bare, bare svaret, gi meg .. svaret/løsningen, hva/hvilken .. foreslå*/anbefale*, hva .. råd*, hva skal/bør/burde/må/kan jeg/man gjøre/ta/velge/kjøpe, hva .. løsningen/svaret, kom til saken/poenget, til saken/poenget, hvilken/hvilket/hva/ka/kva .. best*',
  asksAgain:
    'gjenta*, gjenta .. det, repeter*, si/ta/forklare .. igjen, en gang til, hva er .. forskjell*, forskjell*, sammenlign*',
  asking:
    'hvordan, hvorfor, hva, hvilken/hvilket/hvilke, hvem, hvor, korleis, koffor, åssen, ka, kva, kor, når er/kan/får/skal/må/begynner, er/gjør/kan/får/skal/må/trenger/funker/fungerer/virker/tar/finnes/går/hjelper/holder/gjelder det/den/de/jeg/man/dere/du/vi',

  last: 'siste, sist, nederste',
  middle: 'midten, midterste, mellomste',
  all: 'alle, alle sammen, begge, begge to, alt, samtlige',
  synonyms:
    'penge*/refu*/tilbakebetal*, reparer*/fiks*/reparasjon*/lag*, ring*/telefon*/oppring*, bytt*/bytte/erstatt*/ny, jobb*/pendl*/kontor*/arbeid*, barn*/unge*/unga*/ungane/datter*/sønn*, liten/lille/små*, stor*/store, sti*/skog*/terreng*',

  one: 'en, ett, ei, ein',
  numerals:
    '0 null, 1 en/ett/ei/ein/eneren, 2 to/toeren/toern, 3 tre/treeren, 4 fire/fireren, 5 fem/femmeren/femmer, 6 seks, 7 syv/sju, 8 åtte, 9 ni, 10 ti, 11 elleve/ellve, 12 tolv/dusin, 13 tretten, 14 fjorten, 15 femten, 16 seksten, 17 sytten, 18 atten, 19 nitten, 20 tjue/tyve, 30 tretti/tredve, 40 førti, 50 femti, 60 seksti, 70 sytti, 80 åtti, 90 nitti, 100 hundre, 1000 tusen/lapp, 1000000 million/millioner, 0.5 halv/halvt/halve/halvparten, 1.5 halvannen/halvanna/halvannet',
  ordinals:
    '1 første, 2 andre/annen, 3 tredje, 4 fjerde, 5 femte, 6 sjette, 7 sjuende/syvende, 8 åttende, 9 niende, 10 tiende, 11 ellevte, 12 tolvte, 13 trettende, 14 fjortende, 15 femtende, 16 sekstende, 17 syttende, 18 attende, 19 nittende, 20 tjuende/tyvende, 30 trettiende, 21 tjueførste, 22 tjueandre, 23 tjuetredje, 24 tjuefjerde, 25 tjuefemte, 26 tjuesjette, 27 tjuesjuende, 28 tjueåttende, 29 tjueniende, 31 trettiførste',
  hedges: 'enn, over, under, minst, høyst, maks, eller, mellom, inntil, opptil',
  ranges: 'til, eller, og',
  rates:
    'i uka/uken/måneden/året/timen, om dagen/uka/uken/året, per/pr uke/dag/måned/år/time, hver uke/dag/måned, annenhver, daglig, totalt, til sammen',
  returns: 'tur retur, frem og tilbake, fram og tilbake, begge veier',
  or: 'eller',
  unsettled:
    'pleide, før i tiden, i fjor, ikke lenger, hvis, dersom, kanskje, muligens, i stedet for, istedenfor, naboen, min bror/søster/kollega/sjef, broren/søsteren/vennen/kollegaen/sjefen .. min, sluttet',
  joints: 'og, å',
  units: [
    '1000 km/kilometer, 10000 mil/mila, 1 m/meter, 0.01 cm/centimeter, 0.001 mm/millimeter, 0.0254 tommer',
    '1 min/minutt/minutter, 60 t/time/timer, 1440 dag/dager/døgn, 10080 uke/uker, 525600 år',
    '1 kg/kilo, 0.001 g/gram',
    '1 kr/kroner/euro',
    '1 gang/ganger',
  ],

  days: '0 i dag, 0 idag, 0 i kveld, 0 ikveld, 0 i ettermiddag, 0 i morges, 1 i morgen, 1 imorgen, 1 i morra, 1 imorra, 1 i mårra, 1 i måro, 2 i overmorgen, 2 overmorgen, 2 i overimorgen, 2 overimorgen, -1 i går, -1 igår, -2 i forgårs, -2 forgårs',
  dayAfter: 'dagen etter, dagen derpå, dan etter',
  weekdays:
    '1 mandag/mandagen/mandags/man, 2 tirsdag/tirsdagen/tirs/tysdag, 3 onsdag/onsdagen/ons, 4 torsdag/torsdagen/tors, 5 fredag/fredagen/fre, 6 lørdag/lørdagen/lør/laurdag, 7 søndag/søndagen/søn/sundag',
  months:
    '1 januar/jan, 2 februar/feb, 3 mars/mar, 4 april/apr, 5 mai, 6 juni/jun, 7 juli/jul, 8 august/aug, 9 september/sept/sep, 10 oktober/okt, 11 november/nov, 12 desember/des/december/dec',
  feasts:
    '1213 lucia, 1223 lille julaften, 1223 lillejulaften, 1224 julaften, 1224 julaftenen, 1225 første juledag, 1225 juledag, 1226 andre juledag, 1226 annen juledag, 1231 nyttårsaften, 1231 nyttårsaftenen, 101 nyttårsdag, 101 første nyttårsdag, 517 nasjonaldagen, 517 grunnlovsdagen, 623 sankthans, 623 sankthansaften',
  spansOfDays: '1 dag/dager/dagar/døgn, 7 uke/uker/veke/veker',
  spansOfMonths: '1 måned/måneder/månad, 12 år',
  future: 'om, fremover, framover',
  past: 'siden, sia, sida',
  lastWeekday: 'sist, siste, forrige, som var, i *dags, *dags',
  nextWeekday: 'neste, neste uke, neste veke',
  weeks: '1 neste/kommende uke/veke, 1 til uka/uken/veka, 5 slutten av neste uke, 6 helg/helgen/helga',
  weekLater: '*dag om en uke/uka/åtte/8, en uke på, *dag om åtte, uke fra, *dag i åtte',
  beforeDay: 'den, d',
  afterDay: 'e, de, te',

  quotes: '«»',
  turns:
    'du: jeg/eg, deg: meg, din: min, di: mi, ditt: mitt, dine: mine, dere: vi/oss, deres: vår/vårt/våre, : i vår/vi avtalte/vi har avtalt/vi ble enige/vi snakket, hos oss: hos dere, av oss: av dere, fra oss: fra dere, til oss: til dere, med oss: med dere',
  address: 'dere/deres/du/deg/din/di/ditt/dine',
  requests:
    'hvorfor, kvifor, hvem, hvor er/blir/finner/har/kan/lenge/mye/lang/lang/vanskelig, når kommer/får/kan/blir/skal/er/har, hvordan, hva er/skjer/gjør/koster/gjelder/med/skal/har, er/har/kan/får/skal/vil/finnes/går/blir/kommer/må/kunne/kjøpte/bestilte/fikk, ikke/avbestill/avlys/gi/send/ring/fiks/hjelp/svar/bytt/betal/gjør/få/la/ta/sjekk/slutt/refunder/reparer/vær/se/kjøp',
  joins: 'og/men/så',
  subjects: 'jeg/vi/min/mitt/mine/mi/vår/vårt/våre/den/det/de/han/hun/ingen/ingenting/nå/dere/du/man/noe/noen',
  fillers:
    'vil/ville bare si at, jævla/forbanna/forbannede/satans/hersens/faen/hei/heisann/hallo/altså, fy faen, faen meg, hei dere/alle/sann/der, god morgen/kveld/dag',
  asides: 'forresten, for øvrig, apropos, også, å, ja, jo, ps',
  unsaid:
    'ironi*, sarkas*, idiot*, klovn*, tosk*, tulling*, skurk*, løgn*, tyv, tyver, tjuv*, kjeltring*, svindl*, bedragere, svin, hater, drep*, dø, slå .. deg/dere, jeg heter, navnet mitt, mitt navn, anmeldelse*, avisen, avisa, media, facebook, trustpilot, dra til, kortnummer*, passord*',

  waiting:
    'vent*, forsink*, sen levering/leveranse, kom .. sent/seint, i kø, fortsatt/fremdeles ikke/ingen/ingenting, ennå ikke, ikke/aldri/ingenting .. kommet/fått/levert/hørt/svart/ringt, kom aldri, skulle .. kommet/komme/levert, burde .. kommet',
  spoilt:
    'ødela*, ødelegg*, måtte avlyse, måtte avbestille, til/før/vår/min .. tur/turen/reise/reisen/ferie/ferien/bryllup/bryllupet/bursdag/bursdagen/jul/jula/julen/fest/festen, mistet/rakk .. flyet/toget/bryllupet/festen/turen/møtet',
  again:
    'gang på gang, om og om igjen, ødelagt/røk/feil/skjedde/punktert/stykker igjen, andre/tredje/fjerde/femte gang/gangen, hver gang, nok en gang',
  worried: 'bekymr*, redd, redde, urolig*, nervøs*, tør',
  letDown:
    'skuff*, lei meg, lei av, leit, trist, kjedelig, synd, forventet, lovet, lovte, irriter*, frustrer*, misfornøyd*, bortkasta*',
  lengths: 'timer/time, dager/døgn, uker/uke, måneder/måned, år',
  counts: 'en/én/ei/et/ett/to/tre/fire/fem/seks/sju/syv/åtte/ni/ti/tolv/flere/mange/noen, et par',
  ago: 'siden',
  wanting:
    'heller, helst, i stedet, jeg/vi .. vil, vil .. ha, jeg/vi .. trenger/krever/forventer/ønsker, skulle .. ønske/hatt, kan jeg/vi .. få, får jeg/vi, kan dere/du, vennligst, gjerne, gi/send/bytt/reparer/erstatt meg/den/det',
  calling: 'ring*, nummer*, telefon*, mobil*, tlf, nå, nås, sms*, på',
  numbering:
    'ordre*, bestilling*, faktura*, kvittering*, booking*, sak*, referanse*, ref, serienummer*, kort*, konto*, pakke*, sporing*, ramme*, artikkel*, kunde*, medlem*',
  naming: 'jeg heter, navnet mitt er, mitt navn er',
  signing: 'mvh, med vennlig hilsen, vennlig hilsen, beste hilsen, hilsen',
  stop: 'øh, eh, hm, hmm, hæ, virkelig, veldig, skikkelig, ganske, hjelpen, ventet, venter, at, av, bare, ble, blir, da, de, dem, den, deres, det, dette, deg, din, du, der, dere, en, ei, et, ett, etter, for, fra, få, ha, har, hei, hele, hun, han, hvor, her, i, ja, jeg, kan, kom, kommer, litt, man, med, me, meg, mer, mest, mi, min, mine, mitt, mot, mye, nå, når, og, om, opp, oss, på, seg, skal, som, så, takk, til, tenkt, ut, hva, var, være, vi, ved, vil, vel, er, å, skulle, noe, noen, noko, hjelp, ble, jo, snakket, pratet, pratt, over, under, akkurat, altså, tror, siden, jasså, type, bra, velge, tar, ta, æ, fint, mæ, sin, også, eller, ligger, personer',
};
