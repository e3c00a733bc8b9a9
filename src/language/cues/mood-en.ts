import type { MoodCues } from './mood.ts';

export const moodEn: MoodCues = {
  harmless:
    'husband/wife/partner/fiance/mum/mom/dad/mother/father/parent/brother/sister/son/daughter/child/baby/grandmother/grandfather/gran/grandma/grandad/grandpa/nan/friend/cat/dog .. battery/bike/phone/motor/light/computer .. died/dead, lost .. child/baby seat/carrier/bike/helmet/trailer, hell yeah/yes, cheap, legal to/limit/on, road/street legal, stolen .. police, money back, want .. refund, refund me, charged .. twice/double/wrong*, overcharged, 👎',
  polite: 'no/yes/fine/good/ok thanks/thank/ta/cheers, thanks/thank .. for nothing, thanks to you/your',
  annoyed:
    '! .. fair/heard/rung, still .. waiting/nothing, how many/hard, brick wall, from one person, keep/why ask*, already told/said/have, ! .. robot/bot/machine, thanks a lot',
  angry:
    'furious, livid, fuming, fed up, sick of, sick and tired, had enough, up to here, kidding/joking me/right, unacceptable, disgrac*, shameful, appalling, disgusting, be ashamed, outrageous, outraged, ridiculous, a joke, scandal, lied, stole my*, fraud*, cheat*, robbed, ripped/rip off, ripoff, never again/order*/buy*/shop*, incompetent, worst, useless, hopeless, pathetic, atrocious, bullshit, wtf, ffs, how dare, want answers, what/where/why/how/who the fuck/hell, the damn/bloody/fucking thing, leave me alone, stop pester*/bother*, hear/hearing from my, in court, sue/suing/report*/taking you, 😡, 🤬, 😠, 👿',
  abuse:
    'idiot*, moron*, clown*, liar*, crook*, scam*, con artists, cowboys, muppets, scum, cunt*, asshole*, bastard*, twat*, wanker*, dickhead*, bitch*, fuck/screw you/off, drop dead, go to hell, shut up, kill you*, burn .. down, hope .. die/burn*, you/youre/bunch .. useless/stupid/pathetic/thieves, stupid/useless bot/people',
  urgent:
    'urgent*, asap, emergency, immediately, right now/away, straight away, hurry, soon/fast as possible, need*/must/have/leave/leaving/flight/trip/wedding/before .. today/tonight/tomorrow, human/someone/manager/help .. now, in an/one/two hour/hours, stranded, stuck on/at/in, waiting/standing .. outside, is/its/are .. smok*/burning/hot/sparking, bleeding',
  legal: 'report*/call*/going .. police, authorities',
  vulnerable:
    'alone .. dark/night/road/kids, dark/night/live/all/im .. alone, on my own, middle of the night, child/son/daughter/baby/kid/kids .. hurt/crying/scared/injured/ill/sick, scared, terrified, pregnant, disab*, wheelchair, dementia, cancer, am/im/been/seriously ill/sick, depress*, anxiety, suicid*, kill myself, want to die, husband/wife/partner/fiance/mum/mom/dad/mother/father/parent/brother/sister/son/daughter/child/baby/grandmother/grandfather/gran/grandma/grandad/grandpa/nan/friend/cat/dog .. died/dead/killed, husband/wife/partner/fiance/mum/mom/dad/mother/father/parent/brother/sister/son/daughter/child/baby/grandmother/grandfather/gran/grandma/grandad/grandpa/nan/friend/cat/dog has/just/recently/sadly/suddenly passed, husband/wife/partner/fiance/mum/mom/dad/mother/father/parent/brother/sister/son/daughter/child/baby/grandmother/grandfather/gran/grandma/grandad/grandpa/nan/friend/cat/dog passed last/on/in/yesterday, husband/wife/partner/mum/mom/dad/mother/father .. ill/stroke, lost my/our/her/his husband/wife/partner/mum/mom/dad/mother/father/brother/sister/son/daughter/child/baby/grandmother/grandfather/gran/nan, late husband/wife/partner/mother/father/mum/dad/son/daughter, passed away, widow*, grief, grieving, bereave*, miscarr*, stillb*, in tears, im crying, autis*, funeral, cant/cannot afford, homeless, lost my job, elderly',
};
