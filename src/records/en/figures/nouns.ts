const words = (list: string) => new Set(list.split(/\s+/))

/** What is numbered by the way and makes no figure: stretches of time, sessions, parts of texts. */
export const UNCOUNTED = words(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters
  year years decade decades century centuries time times occasion occasions
  round rounds session sessions meeting meetings call calls conversation conversations talk talks consultations visit visits summit summits trip trips
  topic topics issue issues question questions article articles paragraph paragraphs step steps stage stages phase phases part parts way ways
  thing things page pages item items clause clauses principle principles chapter chapters option options condition conditions demand demands priority priorities area areas
  pillar pillars aspect aspects dimension dimensions track tracks working front fronts direction directions half halves third thirds
  pair couple fold point points plus plane entry entries
  hand hands word words reason reasons example examples case scenario scenarios version versions
  am pm degree degrees generation generations term terms turn turns
`)

/** Those who act: a few of them are named by their number, a hundred are counted. */
export const ACTING = words(`
  country countries nation nations state states government governments leader leaders minister ministers president presidents premier premiers
  ambassador ambassadors envoy envoys diplomat diplomats official officials counterpart counterparts representative representatives side sides party parties
  delegation delegations delegate delegates team teams group groups bloc blocs member members mediator mediators negotiator negotiators spokesman spokesmen
  men women man woman brother brothers friend friends colleague colleagues other others ally allies neighbour neighbours neighbor neighbors partner partners power powers
  giant giants capital capitals economy economies signatory signatories guarantor guarantors presidency rival rivals foe foes person
`)

/** Things, people in number, and measures, of which even a few are a figure. */
export const COUNTED = words(`
  people persons civilians soldiers troops servicemen fighters militants militiamen policemen peacekeepers sailors airmen pilots officers personnel
  hostages prisoners captives detainees pows abductees bodies remains children refugees migrants residents nationals citizens passengers
  workers staffers staff journalists medics doctors aid-workers victims casualties deaths fatalities injuries survivors households families
  missiles drones rockets shells bombs warheads tanks aircraft jets planes helicopters warplanes fighter ships vessels boats submarines frigates
  warships tankers trucks lorries vehicles convoys rifles guns weapons systems batteries launchers howitzers munitions satellites reactors centrifuges
  tons tonnes kilograms kilogrammes kilos kg grams pounds ounces barrels litres liters gallons bushels
  kilometres kilometers km miles metres meters hectares acres feet
  dollars euros pounds yuan roubles rubles rupees yen francs lira dirhams riyals pesos won cents
  megawatts mw gigawatts gw kilowatts watts terawatts volts
  cities towns villages settlements buildings homes houses schools hospitals sites targets bases outposts crossings violations strikes attacks raids
  entities companies firms banks individuals jobs votes seats doses vaccines tests containers parcels packages shipments consignments visas scholarships
`)

/** Verbs of what befalls people and things in number. */
export const BEFALLING = words(`
  kill die wound injure hurt maim perish displace uproot evict evacuate rescue detain arrest jail imprison abduct kidnap seize capture hold free release
  exchange swap return repatriate deport expel execute sentence hang behead starve flee leave destroy damage hit strike shell bomb sink intercept
  down shoot launch fire deploy send donate deliver ship export import supply provide buy sell sanction blacklist miss drown hospitalise hospitalize
  infect vaccinate recover exhume bury identify lose withdraw recruit
`)
