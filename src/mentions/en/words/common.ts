import { wordFact } from '../../words.ts'

/** Ordinary nouns and adjectives that headlines and the beginnings of sentences write with a capital; none begins a name. */
export const COMMON_WORDS = new Set(
  `accord access action affairs agency aggression agreement aid air aircraft airport airspace alliance allied allies ally ambassadors analysis analysts announcement annual anniversary anti appointment area areas arms army article asked aspects assembly assistance association atmosphere attack attacks attention authorities authority
background balance ban base basis behalf bid big bilateral block bloc body bombing border borders breakthrough brief briefing broad budget building bureau business
cabinet call calls campaign capital captives case casualties cease ceasefire center central centre century ceremony chair chairman challenges chance change channel channels chief chiefs children citizens city civil civilian civilians clashes climate close coast collective comment comments commission commitment committee common community company compromise concern concerns condition conditions conference conflict congratulations congress consequences constructive consul consultation consultations contact contacts content context contribution control conversation conversations convention cooperation coordination corridor council counterpart counterparts countries country coup course court cradle crime crisis critical current curfew
date day days deadline deadlock deal deals death decade decision decisions declaration deep defence defense delegation delegations demands democracy demonstrators department deputy despite details development developments dialogue differences diplomacy diplomat diplomatic diplomats direct director discussion discussions dispute document documents donors door doors dozens draft drone drones
early earthquake east eastern economic economy editor effect effort efforts election elections embassy emergency end energy envoy envoys escalation event events exchange exchanges executive exercise expansion experts explosion export exports
fact family federal few field fight fighting figures file final finance fire firm flight focus food force forces foreign form format forum framework free fresh friday front full fund future
gas gathering general global goal goods government governments grain grand great ground group groups growth
half hall head headline headquarters heads health help high historic home hopes hospital hostage hostages hour hours house human humanitarian humankind
idea imports independence independent industry influence information infrastructure initiative inside interest interests interim internal international interview invasion investment issue issues item items
january jets joint journalists july june justice key kilometres
land large last late latest law lawmakers leader leaders leadership lead level light line links live local long low
main major majority man many march market markets mass matter matters may measures media mediation mediator mediators meeting meetings member members memorandum message messages migrants military millions mine minister ministerial ministers ministry minutes missile missiles mission missions mobilisation moment money month months monument more morning move mutual
nation national nations natural nearly necessary need negotiation negotiations negotiator negotiators neighbour neighbours network new news newspaper next night nuclear number numbers
objective observers occasion october offensive offer office officer officers official officials oil old operation operations opinion opposition order organisation organization others outcome outcomes outreach overview
pact page palace panel paper parliament part participants parties partner partners partnership party path peace people period permanent person phase phone photo photograph picture place plan plane plans point points police policy political politics port ports position positions possible post power powers practical premier press pressure priorities prisoner prisoners private problem process programme program progress project projects proposal proposals prospects protest protests province public push
quake quarter question questions quick
rail railway rapid reaction readout real reason rebels recent reconstruction record red reform reforms refugees regime region regional regions relation relations relationship release relief remarks report reporter reporters reports representative representatives republic request residents resistance resolution resolutions resources respect response responsibility rest restoration result results return returns review right rights rise rival road role room round rounds route rule rules
safe safety sanctions school sea second secretary sector security seminar senate senior separate series serious service services session sessions share ships short shuttle side sides sign signing situation small social soldiers source sources south southern sovereignty speaker special spokesman spokesperson spokeswoman stability staff stage stance state statement statements states status step steps still strategic strategy strike strikes strong structure struggle subject success such summit summits support supreme surprise system
table talks tank tanks target targets tariff tariffs task team teams technical telegram telephone television tension tensions term terms territory terror terrorism terrorist text thanks third thousands threat threats ties time times timing today tonight top topic topics tour town track trade tradition traffic transcript transition travel treaty trilateral trip troops trouble truce trust turn two
under unity unit united university urgent
vehicle venue version vessels vice victims victory video view views village violence virtual visa visit visitor visitors visits vital voice volunteers vote voters
war wars warning wave way ways weapons week weekend weeks western while white whole wide wife win wind winter withdrawal woman women word words work workers working world worst wounded
year years young youth zone zones
monday tuesday wednesday thursday saturday sunday february april august september november december
q a faq timeline explainer updates update watch exclusive breaking communique bulletin note factbox correction editorial`.split(
    /\s+/,
  ),
)

/** Whether a word is among them. */
export const isCommonWord = wordFact((norm) => COMMON_WORDS.has(norm))
