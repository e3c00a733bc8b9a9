import type { Cues } from './cues.ts';

export const da: Cues = {
  locale: 'da-DK',
  decimal: ',',

  yes: 'jaja, stort set, mere eller mindre, mhm, mm, uden tvivl, helt sikkert, så absolut, ja da, gør det, i orden, det passer, passer fint/godt/mig, det må du gerne, må du gerne, sådan er det, ok, okay, okey, gerne, meget gerne, naturligvis, klart, lige præcis, rigtigt, rigtig, korrekt, sandt, enig, det er rigtigt, bestemt, sikkert, ikke noget/noge/nogen/! problem, intet problem, det er ! .. problem, hvorfor ikke, det kan du tro, det tror jeg, tror jeg, tror jeg nok, det gør det, det gør jeg, det er det, det vil jeg, det er fint, lyder godt/fint/rigtigt, fint, perfekt, super, kør, kør på, kør bare, bare kør, den er god, det antager jeg, det går jeg ud, forstået, forstår, modtaget, klart nok, fedt, sådan, ! .. forkert, 👌, 👍, ✅',
  plainYes:
    'ja, jep, japs, jeps, jo, jow, joda, jada, jamen ja, javist, yes, absolut, selvfølgelig, præcis, nemlig, stemmer',
  no: 'for dyr/dyrt/dyre, langt fra, ikke noget for mig, slet ikke, aldrig i livet, nej, nejda, næ, næh, nix, niks, nope, næppe, nej tak, ellers tak, nejtak, forkert, galt, ingen, intet, ingenting, ingen af dem/de/disse/delene, hverken, ellers mange tak, det er fint tak, klarer mig, ikke rigtigt/rigtig/helt/klart/sikker/okay, nul, 👎, ❌',
  negations: 'ikke, ikk, aldrig, ej, intet, ingen, ingenting, næppe, uden, hverken, knap, inte, itte',
  contrasts: 'men, dog, derimod, bortset',
  corrections:
    'nej vent, vent nej, nej forresten, forresten, mener, jeg mener, mente, rettere sagt, eller nej, snarere, undskyld',
  unknown:
    'varierer, svinger, både ja og nej, både og, lige meget, underordnet, ligegyldigt, når/hvilken/hvilke/hvad som helst, ingen præference, valgfri/valgfrit, du må/kan vælge/bestemme, på stående fod, ! .. vide, godt spørgsmål, kan godt være, i tvivl, ! fjerneste, ! besluttet, ! sige, kan ! .. sige, hvad ved jeg, ved .. !, ved et ett, ! .. ved, ! .. anelse, aner .. !, ! .. aner, ingen anelse/idé/ide, husker !, ! .. husker/huske/husk, glemt, har glemt, ! .. sikker, usikker, ! bestemt, ubestemt, måske, muligvis, eventuelt, tja, tjah, svært at sige/vide, umuligt at, hvem ved, kommer an, an på, ukendt, ! afklaret',
  skip: 'ikke/intet mere/andet, lad .. stå tomt, tomt, stå tom, ingen kommentar, ! relevant, irrelevant, lad os gå videre, slipper, springe .. over, springer .. over, spring .. over, skip, pas, næste, næste spørgsmål, gå videre, går videre, drop, droppe, dropper, tag næste, lad stå',
  decline:
    'hellere .. mail/email, helst !, ønsker !, vil ! svare/sige/oplyse/fortælle, vil !, vil helst !, gider !, har !, har ingen, ! .. oplyse, har .. allerede, allerede, har fået, i har det, privat, hemmeligt, rager',
  pondering:
    'tænke over/på det/den/dette/sagen, tænke over, tænke mig om, skal/må/vil/kan/bør .. tænke, tænke lidt/først, sove på, betænkningstid, tænke igennem, skal/vil .. tid, brug for .. tid, spørge/snakke/tale/drøfte/tjekke .. kone/konen/mand/manden/kæreste/kæresten/familien/mor/far, ikke nu/endnu, ikke lige nu, ikke i dag, senere, måske senere, en anden gang, må se, vi får se, jeg vender tilbage, vende tilbage, sammenligne/se .. først, ser mig om/omkring',
  puzzled:
    'hva behager, hvad sagde, forstår/fatter .. ! problemet/spørgsmålet, forstår/forstod/fatter/fattede/begriber/begreb/fanger/fangede .. !, ! .. forstår/forstod/forstået/fatter/fattede/fattet/begriber/fanger/følger/følge, følger/hænger .. !, er ! med, er ! helt/rigtig/rigtigt/så med, ! .. klart/tydeligt/forståeligt, uklart, utydeligt, uforståeligt, forvirr*, hvad mener/mente du/I, hvad betyder/indebærer det/dette, for kompliceret/teknisk/indviklet, står/stod af',

  person:
    '*chefen, *chef, ansat, personale, ansvarlig, levende menneske, rigtigt menneske, menneske*, giv mig .. menneske/person, person, rigtig person, levende, medarbejder, sagsbehandler, kundeservice, kundecenter, support*, rådgiver, konsulent, chef*, leder, lederen, tale/snakke/snak/tal/chatte .. med, få lov .. tale, lad mig tale/snakke, ringe/ring .. op/mig/tilbage/stedet/til, ringes op, kontakt* mig, stil* .. om/mig/videre, omstil*, nogen .. ringe/ring/hjælpe/hjælp/tale, ringe/ring til jer/dig/nogen, telefonnummer til, juridisk* afdeling, er der nogen .. der/hjemme, en at tale med, tage kontakt',
  end: 'tak for nu, det rækker, ikke mere, det var så det, ha det, ha en god dag, hav en god, stop, farvel, hej hej, hejhej, vi ses, vi snakkes, ses, afslut, afslutte, luk/afslut/afbryd .. chat*, afbryd, det var det, det var det hele, det var alt, det hele for nu, er færdig, færdig nu, glem det, lad mig .. fred/være, hold op med at, hold nu op, jeg smutter, smutter nu, må smutte/gå, skal løbe, skrid, nok nu, ikke mere tak',
  restart:
    'slet alt, forfra, start/begynd/starte/begynde/starter/begynder forfra, start/begynd på ny/nyt, fra begyndelsen, fra start, fra starten, fra bunden, fra scratch, om igen, hele om, på ny, nulstil, tilbage til start/begyndelsen, genstart, fra ende',
  thanks:
    'tak, takker, mange tak, tusind tak, 1000 tak, tak .. have, tak for, taknemmelig, taknemlig, sætter pris, thanks, thx, 🙏',
  asksIdentity:
    'er du/i .. bot/robot/menneske/person/maskine/computer/ai/chatbot/ægte/rigtig/automatisk, er det/dette .. bot/menneske/ai/chatbot, taler/snakker/chatter/skriver jeg .. bot/robot/menneske/maskine/person/nogen/ai, hvem/hvad er du, hvem taler/snakker/chatter/skriver jeg',
  greeting:
    'halløjsa, god formiddag, goddaw, hej, hejsa, hejsan, halløj, hallo, hey, hi, dav, davs, goddag, god dag, godmorgen, god morgen, godaften, god aften, god eftermiddag, godeftermiddag, mojn, dawd, morn, hejs, 👋',

  danger:
    'kørt ned/over, påkør*, lugt* .. brændt/gas/røg, brændt lugt, skar/skåret mig/sig/fingeren, klemte, brud, besvim*, bevidstløs*, livsfare, ved at dø/falde/køre, sting, strøm i, brækkede, brød i brand, brems*/*bremsen/*bremserne .. holdt/!/svigt*/røg/knæk*/løsn*/løst/gået/død*/forsvandt/ryger, ingen bremser, røg .. ud/fra/af/op, kommer .. røg, ryger .. fra/batteri*, det ryger, brænd*, brand, gik ild, ild i, flamme*, ekspl*, sprunget i luften, brag, gnist*, smelt*, svulm*, bul* ud, overophed*, brandvarm*, kogende, kogvarm*, glohed*, gloende, skoldhed*, fik stød, elektrisk stød, stød af, skad* .. sig/mig/hovedet/arm*/barn*, kom* til skade, til skade, skadet, tilskadekom*, slog .. sig/mig/hovedet, slået .. sig/mig, sygehus*, hospital*, skadestue*, ambulance*, væltede, væltet, styrt*, faldt, brækkede/brækket .. arm*/ben*/hånd*/kraveben*, ulykke*, kollider*, bløder, blødte, hjernerystelse, farlig*, livsfarlig*',
  law: 'erstatning, hæver købet, ophæver købet, inkasso, juridisk*, advokat*, jurist*, retten, byretten, domstol*, retssag*, retslig*, sagsøg*, stævn*, forbruger*, købelov*, loven, politianmeld*, anmeld*, politiet, klagenævn*, ankenævn*',
  grievance:
    'ironi*, sarkas*, ! .. alvorligt, vanvittig, klovn*, amatør*, skurk*, nogle tåber, fjols*, tumpe*, i lovede, lovede, evigheder, er ligeglade, ligeglad, uforståeligt, dårlig service/betjening, skuffet, skuffede, skuffende, skuffelse, vred, gal, rasende, irriteret, irriterende, oprørt, frustrer*, sur, *træt af, led og ked, ked af, ventet .. uge*/dag*/time*/måned*, har ventet, ingen .. svar*/hør*/ring*/hjælp*, forvent* .. mere/bedre, svarer !, uaccept*, skandal*, skam, skammeligt, skammer, under al kritik, under lavmålet, latterlig*, til grin, joke, vits, klage, klager, klaget, løgn*, lyver, løj, tyv, tyver*, tyvekn*, er/nogle tyve, svindl*, svindel, bedrag*, snyd*, fup, fusk*, røver*, spild af, tredje gang, fjerde gang, anden gang, femte gang, trukket/hævet/betalt .. to/dobbelt/forkert, dobbelt .. trukket/betal*/hævet, to gange, pengene tilbage, penge .. igen/tilbage, aldrig mere, aldrig igen, uforskammet*, fræk*, inkompeten*, uduelig*, idiot*, klaphat*, utilfreds*, ignorer*, 😡, 🤬, 😠, for ingenting, for lort, for ingen verdens',
  fault:
    'knust*, dobbeltbooket, forgæves, fik kun/bare, flyttet .. gange, faldt/falder/falde ud/bort, gjort rent, ! .. sagt, ! .. set, blev .. til noget, ! .. ordentligt/rigtigt, pass*/stem*/hold*/lade*/start*/virk*/fung*/dur* !, leveret/kom/kommet .. uden, ! .. ord, knag*, slår .. fra, holder kun/bare/knap, uden at sige/spørge/give, aflys* .. min, skaller .. af, dukkede/kom aldrig, kr/kroner/betal* for meget, for meget betal*, ! .. ringet, ! .. åbn*/luk*, skulle have/være været/kommet/leveret/sendt/klar/fået/modtaget, for kort/lang/langt/lille/stor/stort/trang/tung/sent/høj/lav/bred/smal/langsom, tog/taget/tager .. uger/dage/måneder/timer, hele tiden, forkert*, ! .. bestilte/bestilt/lovet/lovede/bad, dør, flad, taber luft, lugter, stinker, beskidt*, aldrig .. kom/kommet/fået/dukket, ødelagt*, gået i stykker, i stykker, istykker, itu, knækk*, knak, revne*, sprang, sprunget, sprækk*, defekt*, beskadig*, skæv*, bøjet, bøjede, ridse*, læk*, punkter*, løs, løst, løsnet, løsnede, faldt/falder/faldet af, gået af, er gået, sidder fast, sat sig fast, død, dødt, døde, mangl*, savner, væk, forsvund*, sen, sent, forsink*, vent*, stadig .. !/skæv*/ødelagt/venter, fejl, fejlen, problem*, bøvl*, rod, kludder, holdt/holder op .. virke/fungere/lade, stoppet .. virke, ! .. virk*/funger*/lade*/starter/kommet/kom/leveret/fået/modtaget/dukket/passe*/svar*/hjulpet/hold*/duer/hørt, ! .. her endnu, virker/fungerer/duer !, hvor er .. min/mit/mine/ordren/pakken/cyklen, hvor bliver, to gange, knirk*, hvin*, rasl*, rust*, slør, sende .. retur, returner*, dårlig kvalitet',
  good: 'mens jeg/vi ventede, lavede/fiksede/reparerede/skiftede/ordnede/justerede/monterede .. mens jeg/vi ventede, ventede kun/bare, slap/uden .. vente, ingen/kort ventetid, blev længere/tilbage, blev .. længere, arbejdede over/sent, holdt åbent, som ny, kom/leveret .. til tiden, vidunderlig*, aldrig .. så god*/fin*/venlig*/hurtig*/sød*/tilfreds*/glad, aldrig .. bedre, en drøm, overlykkelig*, lykkelig*, pengene/krone værd, tålmodig*, høflig*, sød, søde, trådte til, så hurtigt, tak .. fordi, tak .. for at, top*, *godt, *god, *tilfreds, *flink, *fedt, fem stjerner, tommel op, hatten af, over forventning, guld værd, glæde, ! .. fortryder, gode, bedst*, perfekt*, fantastisk*, fremragende, glimrende, suveræn*, super*, skidegod*, pissegod*, kanon*, mega, megafed, fed, fede, tilfreds*, glad, glade, rar, flink*, venlig*, hjælpsom*, dygtig*, professionel*, fin, fint, fine, flot*, dejlig*, elsker, vild med, kan lide, anbefal*, imponer*, upåklag*, er/var/en/så/rigtig/virkelig/super/vildt lækker*, lækker cykel/butik/service, lækre*, lækkert*, ! .. klage over, ! .. at klage, kan ! klage, kunne ! .. bedre, kunne ! .. mere tilfreds/glad, ! .. klager, fortryder .. !, hurtig, hurtigt, smidig*, sej, 😍, 🥰, 🤩, 💯, 😊, ⭐',
  bad: '*dårlig, uvenlig*, uhøflig*, uprofessionel*, arrogant*, dårlig*, værst*, elendig*, håbløs*, forfærdelig*, rædselsfuld*, frygtelig*, ubrugelig*, værdiløs*, skrald, affald, katastrof*, pinlig*, møg*, ringeste, noget bras, tosse*, skidt, slem, slemt, dum, dumt, galt, 👎',
  swearing:
    'fanden, fandeme, fandens, for helvede, helvede, satan, satans, kraftedeme, kraftede, sgu, lort, lorte*, skide, pis, pisse*, røv*, idioter, svin, kælling',
  enquiry:
    'har i .. i, har i en, sælger i, findes der, hvad koster, hvor meget koster, hvordan kan/gør/får/skal/bestiller, kan jeg købe, kan man købe, leder efter, reparerer i, har i stel*',

  asksPrice:
    'hvor meget, hvor meget er/koster/bliver, hvor meget .. koste*/betale*, billigst, billigste, billigere, hvilken/hvilket/hvad .. billigst*, hvad .. koste*/pris*/betale*, pris*, omkostning*, koster, hvor dyr*, er den/det/de dyr*, er den/det/de gratis',
  asksLimits:
    'hage, hagen, nogen/en/ingen hage, ulempe*, en/nogen/ingen ulempe*, bagside*, begrænsning*, hvad .. taler imod, noget .. imod, noget .. bør/burde/skal vide, jeg bør/burde/skal vide, noget .. tænke over/på, jeg skal/bør tænke over/på, hvad .. dårligt/negativt ved/med, risiko*, nogen/en/ingen risiko*, minus*',
  asksDetails:
    'hvordan virker/fungerer, hvordan .. virker/fungerer, fortæl mere, mere om, mere information/info, flere detaljer, detaljer, vide/høre mere, forklar* mere/nærmere, hvad .. egentlig, hvad indebærer',
  asksSolution:
    'bare sig det, sig det bare, bare svaret, giv mig .. svaret/løsningen, hvad/hvilken .. foreslå*/anbefale*, hvad .. råd*, hvad skal/bør/burde/må/kan jeg/man gøre/tage/vælge/købe, hvad .. løsningen/svaret, kom til sagen, til sagen, hvilken/hvilket/hvad .. bedst*',
  asksAgain:
    'gentag*, gentag* .. det, repeter*, sig/sige/tag/forklare .. igen, en gang til, hvad er .. forskel*, forskel*, sammenlign*',
  asking:
    'hvordan, hvorfor, hvad, hvilken/hvilket/hvilke, hvem, hvor, hvornår er/kan/får/skal/må/begynder, er/gør/kan/får/skal/må/behøver/fungerer/virker/tager/findes/går/hjælper/gælder det/den/de/jeg/man/i/du/vi',

  last: 'sidste, sidst, nederste',
  middle: 'midten, midterste, mellemste',
  all: 'alle, allesammen, begge, begge to, alt, det hele, samtlige',
  synonyms:
    'penge*/refu*/tilbagebetal*, reparer*/fiks*/reparation*/lav*, ring*/telefon*/opkald*, byt*/ombyt*/erstat*/ny, arbejd*/job*/pendl*/kontor*, barn*/børn*/unge*/ungerne/datter*/søn*, lille/små*, stor*/store, skov*/sti*/terræn*',

  one: 'en, et',
  numerals:
    '0 nul, 1 en/et/een/etteren, 2 to/toeren, 3 tre/treeren, 4 fire/fireren, 5 fem/femmeren, 6 seks, 7 syv, 8 otte, 9 ni, 10 ti, 11 elleve, 12 tolv/dusin, 13 tretten, 14 fjorten, 15 femten, 16 seksten, 17 sytten, 18 atten, 19 nitten, 20 tyve, 30 tredive/tredve, 40 fyrre/fyrretyve, 50 halvtreds/halvtredsindstyve/femti, 60 tres/tresindstyve, 70 halvfjerds/halvfjerdsindstyve, 80 firs/firsindstyve, 90 halvfems/halvfemsindstyve, 100 hundrede/hundred, 1000 tusind/tusinde, 1000000 million/millioner, 0.5 halv/halvt/halve, 1.5 halvanden/halvandet, 2.5 halvtredje',
  ordinals:
    '1 første, 2 anden/andet, 3 tredje, 4 fjerde, 5 femte, 6 sjette, 7 syvende, 8 ottende, 9 niende, 10 tiende, 11 ellevte, 12 tolvte, 13 trettende, 14 fjortende, 15 femtende, 16 sekstende, 17 syttende, 18 attende, 19 nittende, 20 tyvende, 30 tredivte, 21 enogtyvende, 22 toogtyvende, 23 treogtyvende, 24 fireogtyvende, 25 femogtyvende, 26 seksogtyvende, 27 syvogtyvende, 28 otteogtyvende, 29 niogtyvende, 31 enogtredivte',
  hedges: 'end, over, under, mindst, højst, maks, eller, mellem, indtil, optil',
  ranges: 'til, eller, og',
  rates:
    'om ugen/dagen/måneden/året, i timen, per/pr uge/dag/måned/år/time, hver uge/dag/måned, hveranden, dagligt, i alt',
  returns: 'tur retur, frem og tilbage, begge veje',
  or: 'eller',
  unsettled:
    'plejede, førhen, sidste år, ikke længere, hvis, måske, muligvis, i stedet for, naboen, min bror/søster/ven/kollega/chef/nabo, holdt op',
  joints: 'og, å',
  units: [
    '1000 km/kilometer, 1 m/meter, 0.01 cm/centimeter, 0.001 mm/millimeter, 0.0254 tommer',
    '1 min/minut/minutter, 60 t/time/timer, 1440 dag/dage/døgn, 10080 uge/uger, 525600 år',
    '1 kg/kilo, 0.001 g/gram',
    '1 kr/kroner/euro',
    '1 gang/gange',
  ],

  days: '0 i dag, 0 idag, 0 i aften, 0 iaften, 0 i eftermiddag, 0 i morges, 1 i morgen, 1 imorgen, 1 i morn, 2 i overmorgen, 2 overmorgen, -1 i går, -1 igår, -2 i forgårs, -2 forgårs',
  dayAfter: 'dagen efter, dagen derpå, dagen efter igen',
  weekdays:
    '1 mandag/mandagen/mandags/man, 2 tirsdag/tirsdagen/tirsdags/tirs, 3 onsdag/onsdagen/onsdags/ons, 4 torsdag/torsdagen/torsdags/tors, 5 fredag/fredagen/fredags/fre, 6 lørdag/lørdagen/lørdags/lør, 7 søndag/søndagen/søndags/søn',
  months:
    '1 januar/jan, 2 februar/feb, 3 marts/mar, 4 april/apr, 5 maj, 6 juni/jun, 7 juli/jul, 8 august/aug, 9 september/sept/sep, 10 oktober/okt, 11 november/nov, 12 december/dec/des',
  feasts:
    '1213 lucia, 1223 lillejuleaften, 1223 lille juleaften, 1224 juleaften, 1224 juleaftensdag, 1225 juledag, 1225 første juledag, 1226 anden juledag, 1231 nytårsaften, 1231 nytårsaftensdag, 101 nytårsdag, 605 grundlovsdag, 623 sankthans, 623 sankthansaften, 623 sankt hans',
  spansOfDays: '1 dag/dage/døgn, 7 uge/uger',
  spansOfMonths: '1 måned/måneder/mdr, 12 år',
  future: 'om, fremover',
  past: 'siden',
  lastWeekday: 'i *dags, *dags, sidste, forrige, sidst, som var',
  nextWeekday: 'næste, næste uge',
  weeks: '1 næste uge, 5 slutningen af næste uge, 1 kommende uge, 6 weekend/weekenden',
  weekLater: '*dag otte dage, *dag om en/8/otte uge/dage, en uge på, *dag om otte, *dag 8 dage, uge fra',
  beforeDay: 'den, d',
  afterDay: 'e, te, de, ende',

  quotes: '»«',
  turns:
    'du: jeg, dig: mig, din: min, dit: mit, dine: mine, I: vi, jer: os, jeres: vores/vor/vort/vore, : i går/i dag/i morges/i aftes/i forgårs/i mandags/i tirsdags/i onsdags/i torsdags/i fredags/i lørdags/i søndags/i weekenden/i sidste/i denne/i butikken/vi aftalte/vi har aftalt/vi blev enige/vi talte, hos os: hos jer, af os: af jer, fra os: fra jer, fra vores: fra jeres, til os: til jer, med os: med jer',
  address:
    'du/dig/din/dit/dine/jer/jeres/I, i har/kan/skal/vil/må/lovede/lover/sagde/siger/sendte/sender/skrev/skriver/fik/får/er/gør/bør/burde/glemte/tog/kunne/skulle/ville/ved/svarer/svarede/ikke/aldrig, kan/vil/skal/har/gider i ikke/aldrig/lige/sende/sendt/ringe/hjælpe/fikse/give',
  requests:
    'hvorfor, hvem, hvornår, hvordan, hvor er/bliver/finder/har/kan/længe/meget/lang/svært, hvad er/sker/gør/koster/med/skal/har, er/har/kan/får/skal/vil/findes/går/bliver/kommer/må/kunne/købte/bestilte/fik, afbestil/aflys/giv/hold/send/ring/fiks/hjælp/svar/byt/betal/gør/få/lad/tag/tjek/stop/refunder/reparer/vær/se/køb',
  joins: 'og/men/så',
  subjects: 'jeg/vi/min/mit/mine/vores/den/det/de/han/hun/ingen/intet/nu/du/I/man/ingenting/der/nogen',
  fillers:
    'vil/ville bare sige at, fucking/satans/forbandede/skide/sgu/fandeme/kraftedeme/fanden/pisse/hej/hejsa/goddag/hallo/altså, for helvede/fanden, hej alle/med, god morgen/aften/dag',
  asides: 'for resten, forresten, for øvrigt, apropos, også, åh, ja, jo, ps',
  unsaid:
    'ironi*, sarkas*, idiot*, klovn*, nogle tåber, fjols*, skurk*, løgn*, tyve*, tyv, bedrager*, svindl*, svin, klaphat*, hader, dræb*, dø, slå .. dig/jer/ihjel, jeg hedder, mit navn, anmeldelse*, avisen, medierne, facebook, trustpilot, hold kæft, kortnummer*, adgangskode*',

  waiting:
    'vent*, forsink*, sen levering/fragt, kom .. sent, i kø, stadig ikke/ingen/intet/venter, endnu ikke, ikke/aldrig/intet .. kommet/fået/leveret/hørt/svaret/ringet, kom aldrig, skulle .. kommet/komme/leveret, burde .. kommet',
  spoilt:
    'ødela*, ødelæg*, måtte aflyse, måtte afbestille, til/før/vores/min .. tur/turen/rejse/rejsen/ferie/ferien/bryllup/brylluppet/fødselsdag/fødselsdagen/jul/julen/fest/festen, nåede ikke .. flyet/toget/brylluppet/festen/turen/mødet',
  again:
    'gang på gang, igen og igen, stykker/forkert/skete/punkteret igen, anden/tredje/fjerde/femte gang, hver gang, endnu en gang',
  worried: 'bekymr*, bange, urolig*, nervøs*, tør',
  letDown:
    'skuff*, ked af, trist, ærgerlig*, synd, træt af, forventede, lovede, lovet, irriter*, frustrer*, utilfreds*, spild af',
  lengths: 'timer/time, dage/døgn, uger/uge, måneder/måned, år',
  counts: 'en/et/én/ét/to/tre/fire/fem/seks/syv/otte/ni/ti/tolv/flere/mange/nogle, et par',
  ago: 'siden',
  wanting:
    'hellere, helst, i stedet, jeg/vi .. vil, vil .. have, jeg/vi .. ønsker/kræver/forventer, jeg/vi har brug for, kunne .. tænke, kan jeg/vi .. få, må jeg/vi, kan i/du, venligst, gerne, giv/send/byt/reparer/erstat mig/den/det',
  calling: 'ring*, nummer*, telefon*, mobil*, tlf, træffes, nås, sms*, på',
  numbering:
    'ordre*, bestilling*, faktura*, kvittering*, booking*, sag*, reference*, ref, serienummer*, kort*, konto*, pakke*, sporing*, stel*, vare*, kunde*, medlem*',
  naming: 'jeg hedder, mit navn er',
  signing: 'mvh, vh, med venlig hilsen, venlig hilsen, de bedste hilsner, hilsen',
  stop: 'øh, æh, hm, hmm, rigtig, virkelig, vældig, ganske, resten, blødere, hjælpen, ventet, ventede, venter, vente, lavede, lavet, at, af, bare, blev, bliver, da, de, dem, den, deres, det, dette, dig, din, du, der, en, et, efter, for, fra, få, ha, har, hej, hele, hun, han, hvor, her, i, ja, jeg, jer, kan, kom, kommer, lidt, man, med, mig, mere, mest, min, mine, mit, mod, meget, nu, når, og, om, op, os, på, sig, skal, som, så, tak, til, tænkt, ud, hvad, var, være, vi, ved, vil, vel, er, å, skulle, noget, nogen, hjælp, jo, snakket, talt, over, under, lige, altså, tror, siden, nå, type, vælge, tage, tager, fint, sin, også, eller, ligger, ham, a, hører, personer, hurtigst, farve, lyder, vores, jeres',
};
