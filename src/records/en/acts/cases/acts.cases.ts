import type { ActCase } from './act-case.ts'

/** Acts of every type, by those who hold an office. */
export const ACT_CASES: readonly ActCase[] = [
  // Reported speech.
  ['Norway urged Sudan to open its ports to relief ships.', ['REQUEST held NOR > SDN: open its ports']],
  ['Chile called on Peru to withdraw the patrol.', ['REQUEST held CHL > PER: withdraw the patrol']],
  ['Oman called for an immediate ceasefire in Yemen.', ['REQUEST held OMN > YEM: an immediate ceasefire']],
  [
    'Japanese Foreign Minister Takeshi Iwaya demanded the release of the crew.',
    ['REQUEST held JPN > -: release of the crew'],
  ],
  ['Kenya asked Uganda for clarification.', ['REQUEST held KEN > UGA: clarification']],
  [
    'Mexican President Claudia Sheinbaum invited Spain to the festivities.',
    ['REQUEST held MEX > ESP: the festivities'],
  ],
  ['Finland stressed the need for a political solution.', ['REQUEST held FIN > -: political solution']],
  ['Brazil has extended an invitation to Angola to join the talks.', ['REQUEST held BRA > AGO: invitation']],
  ['Ghana insisted on the return of the artefacts.', ['REQUEST held GHA > -: return of the artefacts']],
  // Quotation and what must be done.
  [
    '"The border must be reopened at once," Thai Foreign Minister Maris Sangiampongsa said.',
    ['REQUEST held THA > -: border must be reopened'],
  ],
  ['Ireland said that Israel must allow aid into the strip.', ['REQUEST held IRL > ISR: allow aid']],
  [
    '"A lasting truce is needed without delay," Turkish Foreign Minister Hakan Fidan told reporters.',
    ['REQUEST held TUR > -: lasting truce is needed'],
  ],
  // Offers and help.
  ['Switzerland offered to host the next round.', ['SUPPORT:offer held CHE > -: host the next round']],
  ['Qatar expressed its readiness to mediate between the two.', ['SUPPORT:offer held QAT > -: readiness to mediate']],
  ['Georgia reaffirmed its support for Moldova.', ['SUPPORT held GEO > MDA: its support']],
  ['Egypt welcomed the truce.', ['SUPPORT held EGY > -: the truce']],
  ['Poland assured Lithuania of its solidarity.', ['SUPPORT held POL > LTU: solidarity']],
  ['Kuwait donated 20 tons of medicine to Lebanon.', ['AID held KWT > LBN: 20 tons of medicine']],
  ['Canada will provide Ukraine with armoured vehicles and ammunition.', ['AID planned CAN > UKR: armoured vehicles']],
  ['India is supplying Mauritius with equipment.', ['AID held IND > MUS: equipment']],
  // Agreement and working together.
  ['Malawi and Zambia agreed to reopen the crossing.', ['AGREE held MWI,ZMB > -: reopen the crossing']],
  ['Laos and Vietnam signed an agreement on rail transport.', ['AGREE held LAO,VNM > -: agreement on rail transport']],
  ['Cuba accepted the proposal.', ['AGREE held CUB > -: the proposal']],
  ['Bahrain and Qatar restored diplomatic ties.', ['COOPERATE held BHR,QAT > -: diplomatic ties']],
  ['Serbia pledged to normalise traffic.', ['AGREE held SRB > -: normalise traffic']],
  // Giving way.
  ['The European Union lifted its sanctions on Syria.', ['CONCEDE held XEU > SYR: its sanctions']],
  ['Belarus released 14 prisoners.', ['RETREAT held BLR > -: 14 prisoners']],
  ['Rwanda withdrew its troops from the town.', ['RETREAT held RWA > -: its troops']],
  // Refusal.
  ['Iran rejected the American proposal.', ['REJECT held IRN > USA: American proposal']],
  ['Algeria refused to take part in the conference.', ['REJECT held DZA > -: take part']],
  ['Slovakia ruled out sending soldiers.', ['REJECT held SVK > -: sending soldiers']],
  ['Russia vetoed the resolution.', ['REJECT held RUS > -: the resolution']],
  ['Hungary did not agree to the loan.', ['REJECT held HUN > -: the loan']],
  ['The offer was turned down by Eritrea.', ['REJECT held ERI > -: turned down']],
  // What is held against somebody.
  ['Turkey criticised the Russian invasion.', ['ACCUSE:condemn held TUR > RUS: Russian invasion']],
  ['Colombia condemned the attack.', ['ACCUSE:condemn held COL > -: the attack']],
  ['Armenia accused Azerbaijan of shelling a village.', ['ACCUSE held ARM > AZE: shelling a village']],
  ['The Philippines has lodged a protest with China over the incident.', ['ACCUSE held PHL > CHN: a protest']],
  ['Estonia summoned the Russian ambassador.', ['ACCUSE held EST > RUS: Russian ambassador']],
  ['France called the move a provocation.', ['ACCUSE:condemn held FRA > -: a provocation']],
  ['Malaysia voiced concern over the drills.', ['ACCUSE held MYS > -: the drills']],
  // Threats and force.
  ['Sudan threatened to close the pipeline.', ['THREATEN held SDN > -: close the pipeline']],
  ['Israel warned Lebanon that it would respond with force.', ['THREATEN held ISR > LBN: respond with force']],
  ['Australia imposed sanctions on Myanmar.', ['SANCTION held AUS > MMR: sanctions']],
  ['Bolivia expelled the Peruvian ambassador.', ['SANCTION held BOL > PER: ambassador']],
  ['Mali suspended its cooperation with France.', ['SANCTION held MLI > FRA: cooperation']],
  ['North Korea deployed troops near the river.', ['MOBILIZE held PRK > -: troops']],
  ['Iran seized a Greek tanker.', ['COERCE held IRN > GRC: Greek tanker']],
  ['Pakistan closed the border with Afghanistan.', ['COERCE held PAK > XTB: the border']],
  ['Russia launched missiles at Ukraine.', ['ASSAULT held RUS > UKR: missiles']],
  ['Ethiopia attacked Eritrea.', ['ASSAULT held ETH > ERI: attacked']],
  // Status.
  ['Spain would consider lifting its sanctions.', ['CONCEDE proposed ESP > -: lifting its sanctions']],
  ['Italy did not rule out sending soldiers.', ['REJECT denied ITA > -: sending soldiers']],
  ['Greece stopped short of condemning the raid.', ['ACCUSE:condemn denied GRC > -: the raid']],
  ['Jordan did not reject the plan.', ['REJECT denied JOR > -: the plan']],
  ['If Iran rejects the plan, the talks will end.', []],
  ['Morocco will lift its sanctions in May.', ['CONCEDE planned MAR > -: its sanctions']],
  // Not acts.
  ['Turkish Foreign Minister Hakan Fidan met Omani Foreign Minister Badr Albusaidi in Muscat.', []],
  ['The delegations met to end the war.', []],
  ['Analysts fear that Russia might attack the port.', []],
  ['The minister declined to comment.', []],
]
