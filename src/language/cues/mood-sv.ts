import type { MoodCues } from './mood.ts';

export const moodSv: MoodCues = {
  harmless:
    'fru/hustru/make/maka/sambo/mamma/pappa/mor/far/son/dotter/barn/bebis/bror/syster/mormor/morfar/farmor/farfar/svärmor/svärfar/vän/väninna/hund/katt .. batteri*/cykel*/telefon*/motor*/lampa* .. dog/död/dött, min man .. batteri*/cykel*/telefon*/motor*/lampa* .. dog/död/dött, dumt att, billig*, vet fan, fan vet, anmäl* .. kurs/plats/lopp*, rätten att, polisen, stul*/stöld* .. polisen, dragit .. två/dubbelt/fel, två gånger, pengarna tillbaka, vill ha .. pengar*, tillbaka pengarna, ! .. bråttom, brådskar !, 👎',
  polite: 'nej/ja/jo/bra/fint/ok/gärna/människa/om tack, tack och hej, tack .. för ingenting/inget',
  annoyed:
    '! .. rimligt/okej, fortfarande .. !, hur svårt/många, prata med en vägg, maken till, från den ena, varför frågar, har ni ju, redan sagt/svarat, ! .. robot, gider, väntat mig mer',
  angry:
    '*förbannad, rasande, vansinn*, oacceptab*, skandal*, skamligt, skäms, under all kritik, löjligt, skämt, ljug*, ljög, bedrägeri, lurad*, lurat, lurar, svindl*, blåst mig, svindel, rån*, aldrig mer, aldrig igen, oförskäm*, inkompetent*, usel*, sämst*, värdelös*, hopplös*, urusel*, patetisk*, fått nog, vara nog, nu räcker det, skojar/skämtar ni, vad/var/hur/varför fan, i helvete, vafan, hur vågar, vill ha svar, laga/fixa .. skiten, lämna .. ifred/fred, sluta tjata, från/tar min advokat/jurist, i rätten, stämmer er, anmäl*/polisanmäl* er, jag .. till konsument*/arn, 😡, 🤬, 😠',
  abuse:
    'idiot*, clown*, klant*, pajas*, skurk*, lögnare, tjuvar, bedragare, skojare, svin, fitt*, hora, kärring*, arsle*, rövhål*, kuk*, mongo, efterbliv*, dra åt, far åt helvete, stick och brinn, håll käft*, käften, fan ta, slå ihjäl, döda*, brinner ner, jävla värdelösa/robot, ni .. korkad*/dumma',
  urgent:
    'bråttom, brådska*, akut*, omgående, genast, omedelbart, på en gång, direkt nu, skynda*, så fort/snabbt som, snarast, måste/behöver/åker/reser/resa*/bröllop*/före .. idag/ikväll/imorgon, måste/behöver/åker/reser/resa*/bröllop*/före .. i dag/kväll/morgon, människa/chef/någon/hjälp .. nu, om en timme, strandad*, står .. utanför, hinner !, ryker, brinner, rök, gnistrar, sväller, glödhet*, blöder',
  legal: '*ombudsman*, polisanmäl*, till/ringer polisen',
  vulnerable:
    'syrgas*, respirator*, dialys*, insulin*, pacemaker*, epilep*, ensam .. mörk*/natt*/väg*/barn*, mörk*/natt*/bor/är/står .. ensam, mitt i natten, barn*/son/dotter/bebis/flicka/pojke .. ont/gråter/rädd/skad*/sjuk, rädd, livrädd, gravid, funktions*, rullstol*, dement*, demens, cancer*, jag/är/varit sjuk, sjukskriv*, deprim*, depression, ångest, självmord*, vill dö, ta livet, min/hennes man .. dog/död/dött/bort/sjuk, fru/hustru/make/maka/sambo/mamma/pappa/mor/far/son/dotter/barn/bebis/bror/syster/mormor/morfar/farmor/farfar/svärmor/svärfar/vän/väninna/hund/katt .. dog/död/dött/döende/döden/avled, gick/gått bort, fru/mamma/pappa/mor/far .. sjuk, förlorat/förlorade/mist/miste .. fru/hustru/make/maka/sambo/mamma/pappa/mor/far/son/dotter/barn/bebis/bror/syster/mormor/morfar/farmor/farfar/svärmor/svärfar/vän/väninna/hund/katt, förlorat/förlorade/mist/miste min man, missfall*, dödfödd*, jag gråter, sorg, autis*, begravning*, änka, ! råd, hemlös*, arbetslös*',
};
