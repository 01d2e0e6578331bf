import { wordFact } from '../../../mentions/words.ts'
import { oneOf } from '../../../model/one-of.ts'

/**
 * Those who act without an office: `state` a state or whoever holds an office,
 * `armed` under arms, `police`, `authority` of a state, `crowd` of its people, `body`
 * what people found among themselves; `many` only counts those who follow: [dozens] of miners. `mishap` befalls people
 * and is nobody's act.
 */
export type DoerKind = 'state' | 'armed' | 'police' | 'authority' | 'crowd' | 'body' | 'many' | 'mishap'

const kinds: readonly (readonly [DoerKind, string])[] = [
  [
    'armed',
    'rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas militant militants gunman gunmen militiaman militiamen militia militias separatist separatists secessionists fighter fighters terrorist terrorists extremist extremists jihadist jihadists islamist islamists paramilitary paramilitaries mercenary mercenaries commandos commando bomber bombers assassin assassins attacker attackers kidnappers hijackers pirates settlers partisans soldier soldiers troops forces force army armies military navy air-force airforce garrison legion brigade brigades battalion regiment units warplane warplanes aircraft plane planes jet jets fighter-bombers tank tanks warship warships ship ships vessel vessels gunboat gunboats submarine submarines helicopter helicopters gunships artillery drone drones marines paratroopers sailors peacekeepers infantry warlord warlords tribesmen janjaweed gunners bulldozers death-squads squads squad snipers',
  ],
  [
    'police',
    'police policeman policemen officer officers gendarmes gendarmerie guards guardsmen agents patrol patrols coastguard coastguards customs wardens carabinieri constabulary detectives investigators sheriff',
  ],
  [
    'authority',
    'government governments authority authorities regime regimes junta administration cabinet ministry ministries official officials parliament congress senate assembly legislature lower-house deputies legislators lawmakers senators court courts tribunal judge judges magistrate magistrates prosecutor prosecutors supreme council commission state leadership leaders rulers generals presidency embassy consulate municipality mayor mayors governor governors police-chief minister ministers diplomats',
  ],
  [
    'crowd',
    'crowd crowds mob mobs protester protesters protestor protestors demonstrator demonstrators rioter rioters marchers strikers activist activists campaigner campaigners dissident dissidents supporter supporters sympathisers sympathizers followers loyalists student students pupils teacher teachers nurse nurses doctor doctors medics worker workers labourers laborers employees staff servants pilots dockers truckers driver drivers farmer farmers peasants miner miners fishermen lawyer lawyers journalist journalists prisoner prisoners inmates detainees refugee refugees migrants immigrants exiles resident residents voters voter electors mourners onlookers commuters parents civilians passengers unionists peasantry villager villagers citizens people population youth youths teenagers men women mothers widows children relatives families veterans pensioners monks nuns priests clerics imams bishops muslims moslems christians hindus jews sikhs buddhists catholics protestants shiites sunnis fundamentalists nationalists royalists communists leftists anarchists ethnic tribes tribespeople hackers businessman businessmen shopkeepers traders merchants nationals expatriates intellectuals academics',
  ],
  [
    'body',
    'party parties opposition coalition alliance movement movements front faction factions group groups organisation organisations organization organizations union unions federation confederation league committee association panel jury inquiry inquest team company companies firm firms corporation bank banks newspaper newspapers daily weekly magazine television radio broadcaster agency church churches watchdog charity charities politicians candidates network cell',
  ],
  [
    'many',
    'thousands hundreds dozens scores tens millions thousand hundred group groups crowd crowds number band bands gang gangs wave majority members member handful couple column columns convoy series mob mobs one some most many several half',
  ],
  [
    'mishap',
    'earthquake earthquakes quake tremor flood floods flooding storm storms cyclone hurricane typhoon tornado tsunami landslide landslides avalanche mudslide fire fires blaze wildfire crash crashes accident accidents collision derailment disease virus outbreak epidemic pandemic cholera famine drought heat heatwave cold explosion blast leak eruption volcano stampede collapse disaster hunger malaria ebola winds rain rains lightning snow',
  ],
]

const KIND_OF = new Map<string, readonly DoerKind[]>()
for (const [kind, words] of kinds)
  for (const word of words.split(' ')) KIND_OF.set(word, [...(KIND_OF.get(word) ?? []), kind])

const NONE: readonly DoerKind[] = []

const PEOPLE: readonly DoerKind[] = ['crowd']
// "steelworkers", "loyalists": words for people by their ending, and those that only look so.
const PERSONAL = /(?:ers|ors|ists|ians|ees|eers|crats|mates|folk|goers|women|men|dwellers)$/
const NO_PEOPLE = oneOf(
  'others|papers|newspapers|numbers|matters|orders|borders|rivers|powers|waters|letters|quarters|headquarters|tankers|computers|figures|factors|doors|floors|sectors|errors|fees|trees|committees|guarantees|degrees|refugees|offers|answers|efforts|members|centers|centres|corridors|reactors|freighters|containers|trailers|boosters|towers|bunkers|chambers|shoulders|layers|barriers|carriers|destroyers|cruisers|bombers|fighters|shutters|tractors|motors|mirrors|monitors|sensors|elevators|generators|helicopters|choppers|rotors|ladders|winners|losers|leaders|ministers|lists|mists|exists|insists|persists|consists|twists|fists|specimen|omen|acumen|regimen|talkers|colors|flavors|favors|favours|rumours|rumors|honours|tremors|terrors|wonders|remainders|feathers|summers|winters|dinners|covers|rubbers|customers|observers|mediators|negotiators|volunteers|engineers|careers|speakers|posters|counters|filters|transfers|shelters|disasters|parameters|meters|metres|kilometers|theaters|volumes|boulders|timbers|users|timers',
)

/** What kinds of doer a noun can name, by its folded word; none for most. */
export const doerKinds = wordFact(
  (norm) => KIND_OF.get(norm) ?? (norm.length > 5 && PERSONAL.test(norm) && !NO_PEOPLE.test(norm) ? PEOPLE : NONE),
)
