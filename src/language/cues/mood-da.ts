import type { MoodCues } from './mood.ts';

export const moodDa: MoodCues = {
  harmless:
    'mand/kone/kæreste/samlever/mor/far/søn/datter/barn/baby/bror/søster/mormor/morfar/farmor/farfar/bedstemor/bedstefar/svigermor/svigerfar/ven/veninde/hund/kat .. batteri*/cykel*/telefon*/motor*/lygte* .. død/døde/dør, dumt at, billig*, sgu, skidt med, fanden ved, anmeldelse*, lov til, lortevej*, politiet, stjålet .. politiet, trukket/hævet/betalt .. to/dobbelt/forkert, to gange, pengene tilbage, penge .. igen/tilbage, haster !, haster slet !, 👎',
  polite: 'nej/ja/jo/fint/ok/gerne/ellers/menneske/forfra/dem tak, tak .. for ingenting, tak for sidst',
  annoyed:
    '! .. rimeligt, stadig .. !, hvor svært/mange, tale til en mur, mage til, fra den ene, hvorfor spørg*, i jo, allerede sagt/svaret, ! .. robot, ventet mere, ærgerlig*',
  angry:
    'rasende, gal, pissesur, uaccept*, uacceptab*, skandal*, skam, skammeligt, skammer, under al kritik, under lavmålet, latterlig*, til grin, joke, vits, lyver, løj, svindl*, svindel, bedrag*, snyd*, fup, fusk*, røveri, aldrig mere, aldrig igen, uforskammet*, inkompeten*, uduelig*, værst*, elendig*, håbløs*, ubrugelig*, værdiløs*, møg*, patetisk*, fået nok, være nok, så er det nok, hvad/hvor/hvordan/hvorfor fanden/helvede/satan, i helvede, hvor vover, vil have svar, noget lort, tager .. pis, det lort, lad mig .. fred, hold op med .. plage, fra min advokat, til advokat, i retten, sagsøg*/anmeld*/melder/meldt/politianmeld* jer, så klager jeg, jeg .. til forbruger*, 😡, 🤬, 😠',
  abuse:
    'idiot*, klovn*, fjols*, skurk*, løgner*, løgnhals*, tyveknægt*, svindler*, bedrager*, svin, klaphat*, luder*, kælling, kusse*, fisse*, røvhul*, narrøv*, spasser*, mongol*, skrid ad, ad helvede til, hold kæft, rend mig, ihjel, dræb*, brænder ned, skide ubrugelige/uduelige/robot, i .. dumme',
  urgent:
    'haster, hast*, akut*, omgående, øjeblikkelig*, straks, nu og her, med det samme, skynd*, så hurtigt/snart som, hurtigst/snarest, skal/brug/rejse*/bryllup*/inden .. i dag/aften/morgen, menneske/chef/nogen/hjælp .. nu, om en time, strandet, står/stået .. uden/udenfor, når !, det ryger/brænder, røg .. ud/af/fra/op, gnistrer, glohed*, brandvarm*, bløder',
  legal: '*ombudsmand*, politianmeld*, til/ringer politiet',
  vulnerable:
    'ilt, iltapparat*, iltmaskine*, respirator*, dialyse*, insulin*, pacemaker*, epilep*, alene .. mørk*/nat*/vej*/barn/børn*, mørk*/nat*/bor/er/står .. alene, midt om natten, barn*/børn*/søn/datter/baby/pige*/dreng* .. ondt/græder/bange/skad*/syg, bange, gravid, handicap*, kørestol*, dement*, demens, kræft*, jeg/er/været syg, sygemeld*, deprim*, depression, angst, selvmord*, vil dø, tage livet, mand/kone/kæreste/samlever/mor/far/søn/datter/barn/baby/bror/søster/mormor/morfar/farmor/farfar/bedstemor/bedstefar/svigermor/svigerfar/ven/veninde/hund/kat .. døde/død/dør/afdød, gik/gået bort, mand/kone/kæreste/samlever/mor/far/søn/datter/barn/baby/bror/søster/mormor/morfar/farmor/farfar/bedstemor/bedstefar/svigermor/svigerfar/ven/veninde/hund/kat .. bort, mand/kone/mor/far .. syg, mistet .. mand/kone/kæreste/samlever/mor/far/søn/datter/barn/baby/bror/søster/mormor/morfar/farmor/farfar/bedstemor/bedstefar/svigermor/svigerfar/ven/veninde/hund/kat, aborterede, dødfødt*, jeg græder, sorg, autis*,  begravelse*, enke, ! råd, hjemløs*, mistet .. job*',
};
