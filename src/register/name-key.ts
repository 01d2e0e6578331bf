import { remember } from '../model/remember.ts'
import { fold } from './fold.ts'

// Spellings that one name takes on its way into English: each variant becomes the first form.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mohamm?[ae]d|muhamm?[ae]d|mohamm?ad|mehmed|mohamed|mahammad|mohd|md)$/, 'mohammed'],
  [/^(?:ahmad|ahmet|akhmad|akhmed)$/, 'ahmed'],
  [/^(?:h[uo]ss?[ae][iy]n|husay?in|hossain|huseyin)$/, 'hussein'],
  [/^(?:hass?an|hassane)$/, 'hassan'],
  [/^(?:y[ou]+[sc]+[eu]f|youssou[f]|yusuf|yousif|youcef)$/, 'youssef'],
  [/^(?:abdall?ah?|abdull?ah?|abdullo)$/, 'abdullah'],
  [/^(?:ali|aly)$/, 'ali'],
  [/^(?:om[ae]r|umar)$/, 'omar'],
  [/^(?:sa+[iey]+d|saied|sayed|seyyed|seyed|sayyed|sayyid|syed)$/, 'said'],
  [/^(?:ibrahi+m|ebrahim|ibraheem)$/, 'ibrahim'],
  [/^(?:ismail|ismaeel|esma[ei]+l|ismael|esmail|ismaeil)$/, 'ismail'],
  [/^(?:fai[sz]al|faysal|feisal)$/, 'faisal'],
  [/^(?:khali[fp]h?a|chalifa)$/, 'khalifa'],
  [/^(?:khal[ei]+d|haled)$/, 'khaled'],
  [/^(?:jam[ae]+l|gamal|cemal)$/, 'jamal'],
  [/^(?:q|k)as+[ei]m$/, 'qasem'],
  [/^mal[ei]k$/, 'malik'],
  [/^sub?rah?man[iy]y?am$/, 'subrahmanyam'],
  [/^(?:dmitr[iy]+|dimitri|dmitrij|dmytro)$/, 'dmitry'],
  [/^(?:serge[iy]+|serhi[iy]?|sergi[iy]|serhij|sergej)$/, 'sergey'],
  [/^(?:andre[iy]+|andri[iy]*|andrej)$/, 'andrey'],
  [/^(?:vladimir|volodymyr|wladimir|uladzimir)$/, 'vladimir'],
  [/^(?:ale[kx]s?and[ea]?r|ole[kx]sandr|aliaksandr|aleksander|alexandre)$/, 'alexander'],
  [/^(?:nikola[iy]|mykola|nicolae|nickolay)$/, 'nikolay'],
  [/^(?:m[iy]kha[iy]+l|mikhail|mykhaylo|mykhailo)$/, 'mikhail'],
  [/^(?:y?evg[eh]*ni[iy]?|evgen[iy]+|yevhen)$/, 'yevgeny'],
  [/^(?:valer[iy]+|valeri)$/, 'valery'],
  [/^(?:vasil[iy]+|vassil[iy]+|vasyl)$/, 'vasily'],
  [/^(?:abd|abdul|abdel|abdoul|abdal)$/, 'abd'],
  [/^(?:al|el|ul|ad|an|as|ash|ar|at|az|ed|es|esh|ech)$/, 'al'],
  [/^(?:bin|ben|ibn)$/, 'bin'],
]

const NICKNAMES = new Map(
  `tom thomas, mike michael, joe joseph, steve steven, stephen steven, bill william, bob robert, rob robert, tony antony,
   anthony antony, chris christopher, dan daniel, jim james, don donald, ed edward, ted edward, rick richard, ric richard,
   pete peter, ben benjamin, bibi benjamin, binyamin benjamin, liz elizabeth, andy andrew, ken kenneth, ron ronald,
   sam samuel, dave david, nick nicholas, jeff jeffrey, jeffry jeffrey, alex alexander, matt matthew, tim timothy,
   jon jonathan, greg gregory, charlie charles, larry lawrence`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const STYLES =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|baroness|sheikh|shaikh|sheik|shaykh|h\.?e|prof|gen|lt|col|maj|adm|amb|sen|rep|jr|sr|ii|iii|excellency|hon|ambassador|ayatollah|mullah|maulvi|mawlawi|king|queen|prince|princess|pope|emir)$/

const MOST_KEPT = 20_000

const spelling = remember(MOST_KEPT, (token: string): string => {
  const known = SPELLINGS.find(([pattern]) => pattern.test(token))
  if (known) return known[1]
  return (
    NICKNAMES.get(token) ??
    token
      .replace(/(?:skyy|ski[iyj]?|skyi|skij|zkyj)$/, 'sky')
      .replace(/ian$/, 'yan')
      .replace(/^chr/, 'hr')
      .replace(/id[ei]s$/, 'ides')
      .replace(/(?:i[yi]|y[yi]|ij)$/, 'y')
      .replace(/(?<=[^aeiou])i$/, 'y')
      .replace(/ou/g, 'u')
      .replace(/ph/g, 'f')
      .replace(/kh|gh|dh(?=.)/g, (pair) => (pair === 'kh' ? 'h' : (pair[0] ?? '')))
      .replace(/([a-z])\1/g, '$1')
      .replace(/^ye/, 'e')
      .replace(/ee/g, 'i')
  )
})

/** The tokens of a name in one spelling, without styles, quotes or full stops: [Sheikh Mohamed bin Zayed → mohammed bin zayed]. */
export const nameTokens: (name: string) => readonly string[] = remember(MOST_KEPT, (name) => {
  const plain = fold(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/"[^"]*"/g, ' ')
    .replace(/(?<=\b\p{L})\.\s*(?=\p{L}\b)/gu, '')
    .replace(/\./g, ' ')
  const tokens = plain
    .replace(/['`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const bare = tokens.length > 1 ? tokens.filter((token) => !STYLES.test(token)) : tokens
  return (bare.length ? bare : tokens).map(spelling)
})

/** Under which key a name is looked up; the article "al" is left out, and the words are joined: [Khalil Al-Hayya, Khalil Hayya]. */
export function nameKey(name: string): string {
  return keyOf(nameTokens(name))
}

/** The key of tokens that nameTokens gave. */
export function keyOf(tokens: readonly string[]): string {
  const words = tokens.filter((token) => token !== 'al')
  return (words.length ? words : tokens).join('').replace(/abd(?:[ueoa]+[lr])/g, 'abd')
}
