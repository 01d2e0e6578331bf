/** A table of words, written as one string for the reader's sake. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((word) => word.trim()))
}

/** News agencies as they sign datelines and credits, in lower case. */
export const AGENCIES = words(
  `ap | associated press | the associated press | reuters | thomson reuters | afp | dpa | upi | bloomberg | efe | ansa |
  apa | lusa | belga | anp | ntb | tt | stt | bta | mti | ctk | čtk | pap | tanjug | hina | fena | makfax | mia | ata |
  aa | anadolu | anadolu agency | iha | dha | tass | itar-tass | interfax | ria | ria novosti | sputnik | ukrinform |
  unian | interfax-ukraine | belta | azertac | azertag | trend | report | armenpress | interpressnews | xinhua | cna |
  yonhap | kcna | kyodo | kyodo news | jiji | jiji press | pti | ani | ians | uni | app | online | inp | bss | unb |
  kuna | qna | wam | spa | bna | ona | petra | sana | nna | nina | ina | ilna | irna | isna | mna | mehr | tasnim |
  fars | fna | wafa | map | tap | aps | lana | mena | suna | nan | apanews | ena | gna | sanews | angop | bernama | antara |
  vna | pna | tna | kazinform | montsame | kabar | uza | prnewswire | globe newswire | business wire | ips | icrc | mees`,
)

/** Labels of a paper's sections and of kinds of text, in lower case: alone on a line they are no headline. */
export const SECTIONS = words(
  `news | world | world news | europe | asia | africa | middle east | americas | americas & caribbean | asia pacific |
  politics | diplomacy | opinion | analysis | explainer | business | economy | sports | sport | culture | arts | life |
  technology | science | health | environment | defense | defence | security | national | international | nation |
  local | region | regional | latest | latest news | breaking | breaking news | top stories | headlines | exclusive |
  interview | interviews | editorial | comment | commentary | features | feature | video | videos | photos | gallery |
  live | live blog | turkey | türkiye | turkiye | ukraine | russia | israel | iran | china | india | pakistan | gaza |
  us | usa | uk | eu | nato | un | syria | iraq | lebanon | balkans | gulf | press release | press releases |
  readout | readouts | statement | statements | speech | speeches | transcript | transcripts | remarks | advisory |
  media advisory | media note | press statement | press statements | news release | communique | communiqué | events |
  publications | newsroom | press | press room | media | media center | media centre | foreign policy | foreign affairs |
  war in ukraine | ukraine war | israel-hamas war | russia-ukraine war | current affairs | home | menu | search | daily news |
  strategic communications | peace and security | world politics | general news | all news | news in brief | briefing`,
)

/** Headings that open a list of other stories, in lower case without marks. */
export const LIST_HEADINGS = words(
  `read more | also read | read also | see also | related | related articles | related article | related news |
  related stories | related story | related topics | related content | related coverage | related information |
  related links | related posts | explore | explore more | most viewed | most read | most popular | most shared |
  most recent | most commented | popular | popular news | popular stories | trending | trending now | trending stories |
  recommended | recommended for you | recommended stories | recommended articles | editor's picks | editors' picks |
  editor's pick | editors' choice | editor's choice | top stories | top news | latest news | latest stories |
  latest headlines | latest | more stories | more news | more from this section | more from this author |
  more on this story | more on this | more on this topic | more like this | more to read | more headlines | more |
  you may also like | you might also like | you may also be interested in | what to read next | read next | up next |
  don't miss | in this section | other news | other stories | other headlines | further reading | keep reading |
  continue reading | upcoming meetings | upcoming events | next meetings | sponsored | sponsored content | promoted |
  promoted content | from the web | around the web | next article | previous article | next story | previous story |
  in pictures | must read | must reads | elsewhere | more in world | more in politics | more world news | our picks`,
)

/** Words of share bars and page tools, in lower case; a line of nothing else is furniture. */
export const SHARE_WORDS = words(
  `share | share this | share this article | share this story | share this post | share on facebook | share on twitter |
  share on x | share on whatsapp | share on linkedin | share via email | share link | tweet | post | print | printing |
  print this page | email | e-mail | email this | mail | send | save | copy | copy link | copy url | link | link copied |
  facebook | twitter | x | x (twitter) | whatsapp | telegram | linkedin | instagram | youtube | flickr | reddit | pinterest |
  viber | messenger | threads | bluesky | tiktok | rss | pdf | download | download pdf | comment | comments | 0 comments |
  no comments | leave a comment | listen | listen to this article | text size | font size | a+ | a- | a a | bookmark |
  suggest to a friend | send to a friend | text version | print version | printer-friendly version | full screen |
  add to favorites | like | follow | follow us | stay connected | flipboard | google news | gift this article | more | sms |
  [a] | back to top | top | close | cancel | play | pause | mute | loading | advertisement | ad | advertising | views`,
)

/** Words with which lines in capitals begin that are no place: kinds of text, roles, speakers. */
export const NOT_PLACES = words(
  `update | updated | analysis | exclusive | file | breaking | watch | live | explainer | corrected | correction | factbox |
  timeline | opinion | editorial | interview | question | answer | q | a | moderator | secretary | minister | president |
  prime | chancellor | ambassador | spokesperson | spokesman | spokeswoman | mr | ms | mrs | dr | reporter | journalist |
  host | anchor | note | photo | photos | video | image | source | sources | tags | related | more | readout | statement |
  press | media | contact | subject | date | time | place | venue | from | to | re | cc | operator | interpreter | chair |
  chairman | speaker | representative | general | senator | amb | foreign | deputy | under | high | king | emir | sheikh |
  quick | key | lead | urgent | newsalert | flash | summary | background | who | what | when | where | why | how | on | in |
  mister | madam | senior | participant | both | part | section | annex | article | chapter | end | notes | the | we | i |
  read | also | see | listen | share | download | follow | click | published | posted | by | for | with | and | but |
  our | your | this | that | these | those | at | as | no | yes | thank | thanks | good | title | event | location | delegation`,
)

/** Words that name a publishing institution, in lower case. */
export const INSTITUTION =
  /\b(?:ministry|ministries|department|office|presidency|president|secretariat|secretary-general|government|embassy|consulate|council|commission|parliament|chancellery|cabinet|directorate|mission|permanent representation|prime minister|white house|kremlin|federal foreign office|press (?:service|team|office|centre|center)|eeas|consilium|bureau|delegation|palace|royal court|united nations|un news|nato|foreign affairs|kementerian|ministere|ministère|ministerio|ministério|ministero|ministerium|ministerie|ministerstvo|ministerstwo|ministarstvo|auswärtiges amt|présidence|presidencia|presidenza|cancillería|chancelaria|udenrigsministeriet|utenriksdepartementet|utrikesdepartementet|akorda|ak orda|élysée|quai d'orsay|farnesina|itamaraty|downing street)\b/i
