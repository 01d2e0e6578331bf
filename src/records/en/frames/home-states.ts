import { wordFact } from '../../../mentions/words.ts'

/**
 * Peoples, regions, movements and former states that the register does not have as parties, by the state in which they
 * act. Those who live in several (Kurds, Tuareg, Hutu) are in none.
 */
const HOMES: Readonly<Record<string, string>> = {
  RUS: 'soviet soviets ussr u.s.s.r. chechen chechens dagestani ingush tatar tatars',
  SRB: 'yugoslav yugoslavs yugoslavia',
  CZE: 'czechoslovak czechoslovakia czechoslovaks',
  COD: 'zairean zaireans zairian zairians katangan katangese banyamulenge',
  ROU: 'rumanian rumanians rumania',
  MOZ: 'mozambiquean renamo frelimo',
  KHM: 'kampuchea kampuchean',
  ZWE: 'rhodesia rhodesian ndebele matabele',
  CHN: 'tibetan tibetans uighur uighurs uyghur uyghurs',
  IND: 'kashmiri kashmiris sikh sikhs naga nagas bodo assamese naxalite naxalites manipuri gurkhas',
  LKA: 'tamil tamils sinhalese ltte',
  MMR: 'karen karens kachin rohingya rohingyas',
  IDN: 'acehnese aceh moluccan',
  PHL: 'moro moros mindanao',
  THA: 'pattani',
  ESP: 'basque basques eta catalan catalans catalonia galician andalusian',
  FRA: 'corsican corsicans corsica breton bretons',
  GBR: 'ira scottish welsh english ulster scotland wales belfast',
  BEL: 'flemish walloon walloons',
  CAN: 'quebec quebecois quebecers inuit',
  DEU: 'bonn bavarian bavarians',
  ZAF: 'anc inkatha zulu zulus afrikaner afrikaners xhosa soweto',
  NAM: 'swapo',
  AGO: 'unita mpla',
  NIC: 'contra contras sandinista sandinistas',
  SLV: 'fmln',
  PER: 'senderista senderistas',
  COL: 'farc eln m-19',
  MEX: 'zapatista zapatistas chiapas',
  ETH: 'oromo tigrean tigreans tigrayan tigrayans amhara',
  SDN: 'darfuri darfur spla',
  NGA: 'biafran biafrans igbo ibo yoruba hausa ogoni biafra',
  KEN: 'kikuyu luo maasai',
  GHA: 'ashanti',
  TZA: 'zanzibari zanzibaris zanzibar',
  UGA: 'acholi baganda',
  PAK: 'baluch baloch baluchi sindhi mohajir',
  LBN: 'maronite maronites phalangist phalangists',
  EGY: 'copt copts coptic',
  DZA: 'kabyle kabyles',
  BIH: 'bosniak bosniaks',
  UKR: 'crimean',
  MDA: 'gagauz',
  VAT: 'pope pontiff',
  XUN: 'ilo',
}

const BY_WORD = new Map<string, string>()
for (const [state, words] of Object.entries(HOMES)) for (const word of words.split(' ')) BY_WORD.set(word, state)

/** The state in which a people or movement acts, by its folded word; null for most words. */
export const homeStateOf = wordFact((norm) => BY_WORD.get(norm) ?? null)
