import type { Lead } from './lead.ts'

/** First sentences of reports of threats, protest, measures and force. */
export const HOSTILE_LEADS: readonly Lead[] = [
  [
    'Iran warned Gulf states on Saturday that they would pay a heavy price if they let their ports be used by Iraq.',
    'THREATEN',
    'IRN',
  ],
  [
    'A Lebanese group holding two Swiss aid workers said it would kill them unless a jailed comrade was set free.',
    'THREATEN',
    'LBN',
  ],
  [
    'The European Union warned Turkey that trade talks could be frozen if the journalists were not freed.',
    'THREATEN',
    'XEU',
  ],
  [
    'French truckers threatened on Wednesday to block all ports from Monday if their demands for shorter hours were not met.',
    'THREATEN',
    'FRA',
  ],
  [
    'North Korea said it would take unspecified self-defence measures if the United States sent more troops to the peninsula.',
    'THREATEN',
    'PRK',
  ],
  [
    'About 20,000 people marched through Buenos Aires on Thursday to demand news of relatives who vanished under military rule.',
    'PROTEST',
    'ARG',
  ],
  [
    'At least 12 people were injured when students protesting against job quotas set fire to buses in New Delhi, police said.',
    'PROTEST',
    'IND',
  ],
  ['Italian railwaymen stopped work for 24 hours at the weekend, stranding thousands of tourists.', 'PROTEST', 'ITA'],
  [
    'Oil workers in Nigeria began an indefinite strike on Monday to press for the release of their union leader.',
    'PROTEST',
    'NGA',
  ],
  [
    'Several hundred laid-off workers surrounded a government office in the Chinese city of Shenyang, a human rights group said.',
    'PROTEST',
    'CHN',
  ],
  [
    'Bolivian peasants growing coca dug trenches across the main highway to keep soldiers out of their valley.',
    'PROTEST',
    'BOL',
    'not read yet',
  ],
  [
    'Taiwan placed its armed forces on heightened alert on Friday as China prepared for missile tests off its coast.',
    'MOBILIZE',
    'TWN',
  ],
  ['The United States has ordered a second aircraft carrier to the Gulf, Pentagon sources said.', 'MOBILIZE', 'USA'],
  [
    'South Africa sent 500 extra police and soldiers into the townships of Natal after a weekend of killing.',
    'MOBILIZE',
    'ZAF',
  ],
  [
    'President Ronald Reagan on Wednesday ordered American oil companies to end their operations in Libya.',
    'SANCTION',
    'USA',
    'not read yet',
  ],
  [
    'Norway has halted aid to Sri Lanka in protest against human rights abuses, the foreign ministry said.',
    'SANCTION',
    'NOR',
  ],
  [
    'Iran expelled two Kuwaiti diplomats and told three others to leave within a week, Tehran radio reported.',
    'SANCTION',
    'IRN',
  ],
  ['Russia cut gas supplies to Moldova by a third on Monday over unpaid bills.', 'SANCTION', 'RUS'],
  ['The U.N. Security Council voted 15-0 to impose an air embargo on Libya from mid-April.', 'SANCTION', 'XUN'],
  [
    'Chinese police rounded up dozens of Christians at an underground church near Peking before the visit.',
    'COERCE',
    'CHN',
  ],
  ['A Turkish court on Friday jailed a pop singer for ten months for insulting the army.', 'COERCE', 'TUR'],
  [
    'Pakistani authorities imposed a curfew on parts of Karachi after 14 people died in ethnic clashes.',
    'COERCE',
    'PAK',
  ],
  [
    'Israeli troops blew up the homes of four Palestinians suspected of throwing firebombs in the occupied West Bank.',
    'COERCE',
    'ISR',
  ],
  ['Somali gunmen kidnapped a British aid worker in Mogadishu on Tuesday and demanded a ransom.', 'COERCE', 'SOM'],
  ['Serbian police raided the offices of an independent radio station and seized its transmitter.', 'COERCE', 'SRB'],
  [
    'Iraqi warplanes attacked an Iranian oil terminal at Kharg Island and set fire to a tanker, Baghdad said.',
    'ASSAULT',
    'IRQ',
  ],
  [
    'Tamil separatist rebels hacked to death 22 Sinhalese villagers in eastern Sri Lanka, military officials said on Sunday.',
    'ASSAULT',
    'LKA',
  ],
  [
    'An Israeli helicopter gunship fired two rockets at a house in the southern Lebanese village of Kafra, wounding three people.',
    'ASSAULT',
    'ISR',
  ],
  [
    'Suspected Moslem fundamentalists cut the throats of 11 people in a village south of Algiers overnight, security forces said.',
    'ASSAULT',
    'DZA',
  ],
  [
    'Hutu rebels killed at least 30 civilians in an overnight attack on a camp in southern Burundi, the army said.',
    'ASSAULT',
    'BDI',
  ],
  [
    'Eight people were killed when Afghan guerrillas fired rockets into Kabul for a third successive day.',
    'ASSAULT',
    'AFG',
  ],
  [
    'Two masked gunmen from an outlawed Protestant group shot dead a Catholic taxi driver in Belfast on Monday night.',
    'ASSAULT',
    'GBR',
  ],
  [
    'Maoist guerrillas stormed a police post in western Nepal, killing nine officers and looting weapons.',
    'ASSAULT',
    'NPL',
  ],
]
