import { z } from 'zod'

/** ISO 3166-1 alpha-3, or a code of codebook section 3 for a body (XEU, XUN, …). */
export const stateSchema = z.string().regex(/^[A-Z]{2}[A-Z0-9]$/)

export const OFFICES = [
  'head_of_state', 'head_of_government', 'vice_president', 'royal', 'foreign_minister', 'defence_minister',
  'interior_minister', 'minister', 'deputy_minister', 'national_security_adviser', 'intelligence_chief', 'ambassador',
  'envoy', 'spokesperson', 'igo_head', 'military', 'legislator', 'party_leader', 'official',
] as const
export const officeSchema = z.enum(OFFICES)
export type Office = z.infer<typeof officeSchema>

export const TOPICS = [
  'ukraine_war', 'ceasefire', 'peace_process', 'security_guarantees', 'territory', 'prisoner_exchange',
  'humanitarian_aid', 'gaza', 'west_bank_palestine', 'lebanon', 'syria', 'iraq', 'iran_nuclear', 'iran_war',
  'yemen_red_sea', 'libya', 'sudan_horn', 'sahel', 'south_caucasus', 'balkans', 'cyprus_aegean', 'black_sea',
  'afghanistan_pakistan', 'south_asia', 'korea', 'taiwan_south_china_sea', 'venezuela_latin_america', 'africa_other',
  'bilateral_relations', 'regional_developments', 'trade_economy', 'energy', 'food_grain', 'defence_cooperation',
  'arms_control', 'nato', 'eu_relations', 'un_affairs', 'sanctions', 'migration', 'counter_terrorism',
  'human_rights_justice', 'climate', 'technology', 'consular_detainees', 'health', 'other',
] as const
export const topicSchema = z.enum(TOPICS)
export type Topic = z.infer<typeof topicSchema>
