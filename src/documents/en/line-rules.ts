import type { FurnitureKind } from '../../model/document.ts'

/** One wording by which a whole line is known for furniture. */
export interface LineRule {
  readonly kind: FurnitureKind
  /** Written in small letters where it holds for capitals too. */
  readonly test: RegExp
  /** In small letters, what a line must hold some of where the test searches all of it: to look for these is far quicker. */
  readonly needs?: readonly string[]
  /** Whether it also holds for a full sentence of 60 or more characters: boilerplate beyond doubt. */
  readonly sure?: true
}

const NAMES = String.raw`\p{Lu}[\p{L}\p{M}.'’,& /@-]{0,80}`

/** In order; the first rule that fits a line decides. All are anchored or plain word searches, in linear time. */
export const LINE_RULES: readonly LineRule[] = [
  { kind: 'metadata', test: /^(?:reading time:? ?)?\d{1,2}[ -]min(?:ute)?s?(?: of)? read(?:ing)?$/i },
  { kind: 'metadata', test: /^reading time:? /i },
  {
    kind: 'metadata',
    test: /^(?:news|article|story|document|press release|ref(?:erence)?)\.? ?(?:id|no|number|code)\.?:? ?[\w/.-]*\d[\w/.-]*$/i,
  },
  { kind: 'metadata', test: /^\p{Lu}{2,6}[/-]\d{4,}$/u },
  { kind: 'metadata', test: /^publication status:/i },
  {
    kind: 'metadata',
    test: /^(?:last (?:updated|modified)|updated|published|posted|issued on|date)(?: on| at)?:? [^.!?]{0,40}$/i,
  },
  {
    kind: 'metadata',
    test: /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:gmt|utc|cet|cest|est|edt|bst|msk|local time)(?:[+-]\d{1,2})?\)?)?$/i,
  },
  {
    kind: 'metadata',
    test: /^\[(?:english|unofficial|courtesy|provisional)?[ a-z]*(?:translation|rendering|version)[^\]]*\]$/i,
  },
  {
    kind: 'metadata',
    test: /^\[(?:japanese|français|french|arabic|chinese|korean|russian|spanish|türkçe|turkish|german|deutsch|hindi|urdu)\]$/i,
  },
  { kind: 'metadata', test: /^(?:word count|views|read|hits): ?[\d,.]+$/i },
  {
    kind: 'byline',
    test: /^(?:our|special|diplomatic|staff|senior|chief|political|foreign|web|news|monitoring)(?: [a-zÀ-ɏ]+)? (?:correspondent|reporter|desk|staff|writer|report|monitoring)s?(?: in [a-zÀ-ɏ][a-zÀ-ɏ]+)?$/i,
  },
  {
    kind: 'byline',
    test: /^(?:(?:the )?(?:news ?desk|web desk|newsroom|staff|staff and agencies|agencies|staff reporters?|staff writers?|correspondents?)|(?:[a-zÀ-ɏ][a-zÀ-ɏ]+ ){1,3}staff(?: writers?| reporters?)?)$/i,
  },
  { kind: 'credit', test: /^(?:_{2,}|\*[* ]+|-{3,}|={3,}|#{2,}|~{3,}|[—–]{2,})$/ },
  { kind: 'credit', test: /^\(?(?:end(?:s|item)?|more to follow|more|30|###|enditem|xinhua)\)?\.?$/i },
  { kind: 'credit', test: /^-(?:ends?|30|0)-$/i },
  { kind: 'credit', test: /^\p{Ll}{2,4}(?:[-/]\p{Ll}{1,4}){1,5}$/u },
  { kind: 'credit', test: /^\p{Lu}\p{L}+(?: \/ ?\p{Lu}\p{L}+){1,3}$/u },
  {
    kind: 'credit',
    test: /^\((?:photos?|videos?|image|with (?:photos?|agency inputs|inputs from agencies|input from \w+))\)(?: \((?:photos?|videos?)\))*$/i,
  },
  { kind: 'credit', test: /^(?:with|\(with) (?:agency )?inputs? from/i },
  { kind: 'credit', test: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)/i, sure: true },
  { kind: 'credit', test: /^(?:all rights reserved|reproduction (?:is|without))/i, sure: true },
  { kind: 'credit', test: /^sources?: ?[a-zÀ-ɏ@][^.!?]*$/i },
  { kind: 'credit', test: /^sources?: ?[a-zÀ-ɏ][a-zÀ-ɏ ,/&-]{0,60}\.?$/i },
  {
    kind: 'credit',
    test: /^(?:editors?|edited by|editing by|compiled by|translated by|translation|copy ?editor|producer|text|web editor): ?[a-zÀ-ɏ][^.!?]{0,60}$/i,
  },
  {
    kind: 'credit',
    test: /^\(?(?:additional |further )?(?:reporting|writing|edited|editing|compiled|translated) (?:by|from|and)\b/i,
    sure: true,
  },
  {
    kind: 'credit',
    test: /^(?:associated press|ap|reuters|afp|the associated press)(?: staff| news| diplomatic)? (?:writers?|journalists?|reporters?|correspondents?|video)\b.*\bcontributed\b/i,
    sure: true,
  },
  {
    kind: 'credit',
    needs: ['reported', 'contributed'],
    test: new RegExp(
      `^${NAMES}(?: and ${NAMES})? (?:reported|contributed)(?: reporting)? (?:from|to this (?:report|story|article))\\b`,
      'u',
    ),
    sure: true,
  },
  {
    kind: 'credit',
    test: /^(?:this|the) (?:report|article|story|piece) (?:was|is|has been) (?:first |originally |also )?(?:published|produced|written|translated|supported|made possible|compiled|auto-generated|updated|amended|corrected|edited)\b/i,
    sure: true,
  },
  {
    kind: 'credit',
    test: /^the (?:writer|author)s? (?:is|are|was|taught|teaches|writes|wrote|served|has|works|can be)\b/i,
    sure: true,
  },
  {
    kind: 'credit',
    needs: ['contributed to this'],
    test: /\b(?:agencies|reuters|afp|ap|news wires?) contributed to this (?:report|story|article)\b/i,
    sure: true,
  },
  { kind: 'related', test: /^(?:read|see|watch|listen|also)(?: also| more| next| now| on)?: /i, sure: true },
  {
    kind: 'related',
    test: /^(?:also read|read also|see also|read more|also see|must read|more|more news|more on (?:this|that|the (?:story|subject|topic))|more (?:stories|from us)|related|related (?:articles?|stor(?:y|ies)|news|information|links?|coverage|documents?|content)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:viewed|read|popular)|don[’']t miss|upcoming (?:meetings|events)|background)\s?[:|»>]/i,
    sure: true,
  },
  { kind: 'related', test: /^(?:previous|next) (?:in|article|story|post)\b[^.!?]{0,60}$/i },
  { kind: 'menu', test: /^(?:https?:\/\/|www\.)\S+(?: \([^)]{0,40}\))?$/i },
  { kind: 'metadata', test: /^for immediate release$/i },
  { kind: 'share', test: /^share this\b[^.!?]{0,40}$/i },
  { kind: 'related', test: /^related ?[a-zÀ-ɏ][a-zÀ-ɏ ]{1,30} - /i },
  { kind: 'related', test: /^\[?\(?(?:read|read more|also read|see also|watch)\b ?[:–—»>]/i, sure: true },
  { kind: 'related', test: /^(?:>>|»|→|▶|►) ?\p{L}/u },
  { kind: 'related', test: /^(?:visit|see|go to) the [a-zÀ-ɏ][a-zÀ-ɏ ]* pages?\.?$/i },
  {
    kind: 'newsletter',
    test: /^(?:subscribe|sign up|sign in|log in|register|join us|join our|already a (?:member|subscriber)|become a (?:member|subscriber)|support (?:our|independent)|donate)\b/i,
    sure: true,
  },
  {
    kind: 'newsletter',
    test: /^(?:get|receive|enter|by (?:signing up|subscribing|clicking|providing|registering|continuing|submitting)|follow)\b.*\b(?:newsletters?|e-?mails?|inbox|updates|headlines|alerts|terms|privacy|google news|channel|whatsapp|telegram|twitter|facebook|instagram|social media|apps?)\b/i,
    sure: true,
  },
  {
    kind: 'newsletter',
    needs: [
      'become a ',
      'sign up ',
      'subscribe to our',
      'newsletter',
      'your inbox',
      'already a ',
      'our journalism',
      'download ',
    ],
    test: /\b(?:become a (?:member|subscriber|patron)|sign up (?:for|to)|subscribe to our|our (?:daily |weekly |free )?newsletters?|straight to your inbox|already a (?:member|subscriber)\?|appreciate our journalism|download (?:our|the) .{0,30}\bapp)\b/i,
    sure: true,
  },
  {
    kind: 'newsletter',
    test: /^(?:thank you for (?:subscribing|signing up|reading)|please (?:enter|check|subscribe|sign|log)|you have successfully|this site is protected by|daily newsletter|our newsletters?|newsletters?$)/i,
    sure: true,
  },
  {
    kind: 'share',
    test: /^(?:share|follow|stay connected|connect with us|find us|follow us)\b.*(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|google news|\bx\b)/i,
  },
  { kind: 'share', test: /^\d* ?(?:shares?|comments?|likes?|views?)$/i },
  {
    kind: 'share',
    test: /^(?:advertisement|advertising|ad|skip ad|story continues below(?: this ad(?:vertisement)?)?|article continues (?:below|after) (?:this )?ad(?:vertisement)?|scroll to continue)\.?$/i,
  },
  { kind: 'share', test: /^(?:watch|listen) the session\b/i },
  {
    kind: 'tags',
    test: /^(?:tags?|keywords?|topics?|suggested topics|related topics|categories|category|filed under|in this story|more on|labels|hashtags)\s?:/i,
  },
  {
    kind: 'tags',
    test: /^(?:tags?|keywords?|topics|suggested topics|related topics|categories|filed under|in this story)$/i,
  },
  { kind: 'tags', test: /^#\p{L}[\p{L}\d_#, ]*$/u },
  {
    kind: 'contact',
    test: /^(?:press|media|news media|public|for (?:more|further|additional) information|contact|contacts|press office|media (?:inquiries|enquiries|relations))\b[a-zÀ-ɏ ]{0,30}(?:contacts?|information|inquiries|enquiries|office|us|officer)?\s?[:,](?=.*(?:\d{3}|@|spokes|office|www|http))/i,
    sure: true,
  },
  {
    kind: 'contact',
    test: /^(?:for (?:more|further|additional) (?:information|details)|to (?:contact|reach) (?:the|our)|if you are (?:not )?a journalist|media (?:inquiries|enquiries)|press (?:inquiries|enquiries))\b/i,
    sure: true,
  },
  { kind: 'contact', test: /^(?:press|media) contacts?$/i },
  {
    kind: 'contact',
    test: /^(?:tel|phone|telephone|fax|e-?mail|mobile|whatsapp|website|address|hotline|helplines?)\b[^:]{0,24}: ?\S/i,
  },
  { kind: 'contact', test: /^[^.!?]{0,80}(?:\+\d[\d ()-]{7,}|[\w.-]+@[\w-]+\.\w+)[^.!?]{0,60}$/ },
  {
    kind: 'contact',
    test: /^[^.!?]{10,80}\d{1,4}(?:-\d{1,4})+ (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}[^.!?]*$/u,
  },
  { kind: 'notice', test: /^our standards:/i, sure: true },
  { kind: 'notice', test: /^check against delivery/i },
  {
    kind: 'notice',
    test: /^\*+ ?(?:this designation|references? to kosovo|all references|note|the designation)/i,
    sure: true,
  },
  {
    kind: 'notice',
    needs: ['positions on status'],
    test: /\bwithout prejudice to positions on status\b/i,
    sure: true,
  },
  {
    kind: 'notice',
    test: /^(?:purchase licensing rights|terms (?:of use|and conditions|of service)|privacy policy|cookie (?:policy|settings)|disclaimer|legal notice|accessibility)\b/i,
    sure: true,
  },
  {
    kind: 'notice',
    needs: ['s expressed '],
    test: /\b(?:views|opinions) expressed (?:in this|here|by the|are)\b/i,
    sure: true,
  },
  {
    kind: 'notice',
    needs: [
      'in summarized form',
      'subscription',
      'without permission',
      'terms of ',
      'privacy policy',
      'cookies',
      'all rights reserved',
    ],
    test: /\b(?:in summarized form|contact us for subscription|for subscription options|reproduced without permission|terms of (?:use|service)|privacy policy|we use cookies|uses cookies|all rights reserved)\b/i,
    sure: true,
  },
  {
    kind: 'notice',
    test: /^(?:letters to the editor|this (?:material|content) (?:may|is|from)|the content (?:of|on) this)\b/i,
    sure: true,
  },
  { kind: 'notice', test: /^(?:editor[’']?s[’']? note|correction|clarification)\s?:/i, sure: true },
  {
    kind: 'notice',
    test: /^(?:source text|original text|full text|full story|see full text|read the full (?:text|statement|story))(?: here| in [a-zÀ-ɏ][a-zÀ-ɏ]+)?[.:]?$/i,
  },
  {
    kind: 'menu',
    test: /^(?:back to|go to|return to|skip to|jump to|view all|see all|show more|load more|all news|click here|link to|direct link|permalink|short link|print version|text version|home page|homepage)\b[^.!?]{0,80}\.?[^!?]{0,30}$/i,
  },
  { kind: 'menu', test: /^[^.!?]{1,60} (?:>|»|›) [^.!?]{1,100}$/ },
  { kind: 'menu', test: /^home ?[/|>»›]/i },
]
