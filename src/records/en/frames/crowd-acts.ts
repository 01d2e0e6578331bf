import { type ActFrame, frame } from './act-frame.ts'

const CROWD = 'crowd body many'
const PROTESTS =
  /^(?:[\w',.-]+ ){0,5}(?:protests?|demonstrations?|rall(?:y|ies)|march(?:es)?|sit-?ins?|vigils?|walk-?outs?|stoppages?|hunger strikes?|general strikes?|wildcat strikes?|strikes? (?:over|to demand|in protest|for|on)|(?:\w+-(?:hour|day|week)|nationwide|national|day-long|indefinite) strikes?|riots?|picket(?:s| lines?)?|mass protests?|go-slow|blockades?|civil disobedience)\b/
const ROADS =
  /\b(?:roads?|highways?|motorways?|bridges?|streets?|railways?|rail lines?|tracks|tunnels?|entrances?|gates?|traffic|crossings?|borders?|ports?|airports?|runways?|depots?|refiner(?:y|ies)|avenues?|squares?)\b/

/** What crowds do: demonstrations, strikes, roads blocked, riots. */
export const CROWD_ACTS: readonly ActFrame[] = [
  frame(
    'PROTEST',
    'stage-protest',
    'stage hold organise organize mount launch begin start continue resume join lead call end',
    {
      needs: PROTESTS,
      to: 'against at',
      unless:
        /^off\b|^for\b|\b(?:campaign rally|election rally|talks|air ?strikes?|strikes? on (?!\w+day)|strikes? against|missile)\b/,
    },
  ),
  frame('PROTEST', 'take-to-streets', 'take pour come spill', {
    needs: /^(?:\w+ )?(?:on)?to the streets?\b/,
    to: 'against',
  }),
  frame('PROTEST', 'clash-with-police', 'clash battle fight', {
    needs: /\b(?:police|troops|soldiers|security forces|riot squads?|guards)\b/,
    by: 'crowd',
    to: 'with',
  }),
  frame('PROTEST', 'go-on-strike', 'go be remain stay', {
    needs: /^(?:\w+ )?on (?:(?:a|an|hunger|general|indefinite|\w+-(?:hour|day)) )*strike\b/,
    to: 'against',
  }),
  frame('PROTEST', 'strike-work', 'strike', {
    needs: /^(?:for|over|to demand|in protest|in support|on \w+day)\b/,
    by: 'crowd',
    to: 'against',
  }),
  frame('PROTEST', 'walk-out', 'walk down', { needs: /^(?:off (?:the|their) jobs?|tools)\b/, by: 'crowd' }),
  frame('PROTEST', 'riot', 'riot picket fast', { to: 'against', by: CROWD }),
  frame('PROTEST', 'block-roads', 'block barricade blockade occupy obstruct seal', { needs: ROADS, by: CROWD }),
  frame('PROTEST', 'burn', 'burn torch trample set', {
    needs: /\b(?:flags?|effig(?:y|ies)|tyres?|tires?|portraits?|posters?|pictures?|photographs?|fire to)\b/,
    by: CROWD,
  }),
  frame('PROTEST', 'throw', 'throw hurl pelt lob', {
    needs: /\b(?:stones?|rocks?|bricks?|eggs?|bottles?|petrol bombs?|molotov cocktails?|firebombs?|tomatoes|shoes?)\b/,
    to: 'at object',
    by: CROWD,
  }),
  frame('PROTEST', 'stone', 'stone', { by: CROWD, to: 'object' }),
  frame('PROTEST', 'loot', 'loot ransack rampage vandalise vandalize smash', { by: 'crowd' }),
  frame('PROTEST', 'chant', 'chant shout', { needs: /\bslogans?\b/, by: CROWD, to: 'against' }),
  frame('PROTEST', 'gather', 'gather assemble mass turn', {
    needs: /\b(?:to (?:protest|demand|denounce|condemn|call for)|in protest)\b/,
    by: CROWD,
    to: 'against',
  }),
  frame('PROTEST', 'rally', 'rally', { by: 'crowd many', to: 'against', unless: /^(?:behind|around|support)\b/ }),
  frame('PROTEST', 'protest', 'protest demonstrate march', {
    to: 'to against at',
    unless:
      /\b(?:markets?|shares|stocks|innocence|prices|points|how|that|per cent|percent|to (?:win|beat|draw)|degrees|support)\b|^around\b/,
  }),
]
