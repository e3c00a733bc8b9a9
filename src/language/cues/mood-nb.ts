import type { MoodCues } from './mood.ts';

export const moodNb: MoodCues = {
  harmless:
    'dumt å, billig*, faen vet, anmeldelse*, lov å, drittvei*, politiet, stjålet .. politiet, trukket/trekt/belastet .. to/dobbelt/feil, to ganger, pengene tilbake/igjen, vil ha .. pengene, refusjon, haster !, haster slett !, 👎',
  polite: 'nei/ja/jo/bra/fint/ok/gjerne/ellers/menneske/nytt takk, takk .. for ingenting, takk for sist',
  annoyed:
    '! .. rimelig/greit, fortsatt/fremdeles .. !, hvor vanskelig/mange, snakke til en vegg, maken til, fra den ene, hvorfor spør, dere jo, allerede sagt/svart, ! .. robot, ventet mer',
  angry:
    'forbanna*, rasende, drittlei, uaksept*, skandal*, skam, skammelig, skammer, under enhver kritikk, under all kritikk, latterlig*, vits, lyver, løy, svindl*, svindel, bedra*, lurt, lurer meg, ran, aldri mer, aldri igjen, uforskammet*, inkompetent*, udugelig*, elendig*, håpløs*, verst*, ubrukelig*, verdiløs*, forjævlig*, patetisk*, fått nok, nå .. nok, nå holder det, kødder/tuller dere, hva/hvor/hvordan/hvorfor faen, i helvete, hvordan våger, vil ha svar, dritt*, ræva, la meg .. fred, slutt å mase, fra min advokat, fra/tar/til advokat*, i retten, saksøk*/anmeld*/politianmeld* dere, klage* .. dere inn, jeg .. til forbruker*, 😡, 🤬, 😠',
  abuse:
    'idiot*, klovn*, skurk*, tosk*, tulling*, løgner*, løgnhals*, tyver, kjeltring*, svindler*, bedrager*, drittsekk*, fitt*, hore*, kjerring*, rasshøl*, rævhøl*, kuk*, mongo, svin, dra/reis/ryk til helvete, hold kjeft, kjeften, faen ta, ihjel, drep*, brenner ned, jævla ubrukelige/udugelige/robot, dere .. dumme',
  urgent:
    'haster, hast*, akutt*, umiddelbart, øyeblikkelig, straks, omgående, med en gang, skynd*, så fort/raskt som, snarest, må/trenger/reise*/drar/bryllup*/før .. i dag/kveld/morgen, menneske/sjef/noen/hjelp .. nå, om en time, strandet, står/stått .. utenfor, rekker !, ryker av/fra, det ryker/brenner, røyk .. ut/av/fra, gnistrer, sveller, glohet*/glovarm*, blør',
  legal: '*ombudet, finansklage*, politianmeld*, til/ringer politiet',
  vulnerable:
    'alene .. mørk*/natt*/vei*/barn*, mørk*/natt*/bor/er/står .. alene, midt på natta/natten, barn*/sønn*/datter*/baby*/jente*/gutt* .. vondt/gråter/redd/skad*/syk, redd, livredd, gravid, funksjons*, rullestol*, dement*, demens, kreft*, jeg/er/vært syk, sykemeld*, deprim*, depresjon, angst, selvmord*, vil dø, ta livet, mannen/kona/mamma/pappa/mor/far .. døde/bort/syk, begravelse*, enke, ! råd, hjemløs*, mistet jobben',
};
