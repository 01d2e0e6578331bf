import { type ActFrame, frame } from './act-frame.ts'

const GOOD =
  /\b(?:as (?:an? )?(?:[\w',.-]+ ){0,3}(?:friends?|partners?|brothers?|brave|courageous|wise|good|positive|constructive|helpful|encouraging|historic|important|welcome|major|significant|great|useful|correct|success\w*|victory|triumph|breakthrough|step|model|hero(?:es)?|basis|gesture)|a (?:step forward|step in the right direction|breakthrough|success|victory|triumph|positive step|good step|good basis|welcome step|gesture of goodwill|goodwill gesture|great friend|hero|man of peace|model)|(?:positive|constructive|encouraging|historic|helpful|courageous))\b/

/** Whose side one takes, and what one agrees to. */
export const SIDING_ACTS: readonly ActFrame[] = [
  frame('SUPPORT', 'speak-for', 'come speak stand argue plead', {
    needs:
      /^(?:\w+ )?(?:out )?(?:strongly |firmly )?(?:in (?:favou?r|support|defen[cs]e) of|up for|solidly behind|squarely behind)\b/,
    to: 'of for behind',
  }),
  frame('SUPPORT', 'stand-by', 'stand side', {
    needs: /^(?:[\w',.-]+ ){0,2}(?:by|with|alongside|behind|shoulder to shoulder)\b/,
    to: 'by with alongside behind',
    towards: true,
  }),
  frame('SUPPORT', 'weight-behind', 'throw put lend give', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:weight|support|backing|full support|prestige) (?:behind|to)\b/,
    to: 'behind to',
  }),
  frame('SUPPORT', 'take-side', 'take', { needs: /^(?:the )?(?:sides? (?:of|with)|\w+ side)\b/, to: 'of with' }),
  frame('SUPPORT', 'rally-for', 'rally march demonstrate turn gather', {
    needs: /^(?:[\w',.-]+ ){0,2}(?:in (?:support|favou?r|solidarity)|for) (?:of|with)\b/,
    to: 'of with',
    by: 'crowd many',
    unless: /\bto demand\b/,
  }),
  frame('SUPPORT', 'regret-own', 'express voice offer convey make issue beg', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:regrets? for|remorse|apolog(?:y|ies)|contrition|forgiveness|sorrow)\b/,
    to: 'to for in of',
    unless: /\b(?:regret (?:at|that|about)|demand|regrets? over the (?:decision|vote|move))\b/,
  }),
  frame('SUPPORT', 'send-wishes', 'send offer convey extend express present pay give', {
    needs:
      /^(?:[\w']+ ){0,4}(?:condolences|congratulations|sympath(?:y|ies)|greetings|good wishes|best wishes|felicitations|respects|solidarity|thanks|blessing|moral support)\b/,
    to: 'to with for over',
    unless: /\b(?:greetings? cards?|support group)\b/,
  }),
  frame('SUPPORT', 'call-good', 'call describe hail term see regard label praise portray', {
    needs: GOOD,
    to: 'object of by',
    unless:
      /\b(?:call for|calls for|talks|dialogue|meetings?|discussions?|exchange|conversation|atmosphere|call|negotiations|relations|ties)\b/,
  }),
  frame('SUPPORT', 'honour', 'decorate award confer bestow present', {
    needs: /\b(?:medals?|orders? of|honou?rs?|decorations?|prize)\b/,
    to: 'object on to',
    by: 'state authority',
  }),
  frame(
    'SUPPORT',
    'champion',
    'champion favour favor vouch sympathise sympathize embrace extol cheer admire mourn commiserate exonerate shield',
    {
      to: 'object with for',
      towards: true,
    },
  ),
  frame('SUPPORT', 'recognise-state', 'recognise recognize', {
    to: 'object',
    towards: true,
    unless: /\b(?:need|fact|that|importance|responsib)\b/,
  }),
  frame('SUPPORT', 'campaign-for', 'campaign canvass lobby', {
    needs: /^(?:\w+ )?(?:for|on behalf of)\b/,
    to: 'for of',
    towards: true,
  }),
  frame('AGREE', 'come-to-terms', 'come arrive reach', {
    needs:
      /^(?:[\w',.-]+ ){0,2}(?:to |at )?(?:terms|an? (?:[\w',.-]+ ){0,2}(?:agreement|understanding|accord|arrangement|settlement|deal|compromise))\b/,
    to: 'with',
    unless: /^to (?:an?|the) (?:end|halt)/,
  }),
  frame('AGREE', 'give-consent', 'give grant lend secure', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:consent|go-ahead|approval|green light|blessing|nod|assent|word that|an? (?:undertaking|pledge|promise|commitment)|its word|his word)\b/,
    to: 'to for object',
    unless: /^in\b/,
  }),
  frame('AGREE', 'be-committed', 'commit', { needs: /^(?:itself |himself )?to (?!\w+ aid)/, to: 'to' }),
  frame('AGREE', 'end-in-accord', 'conclude end close wind finish wrap', {
    needs:
      /\bwith (?:an? |the )?(?:[\w',.-]+ ){0,3}(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|signing|memorand(?:um|a)|communique)\b/,
    to: 'with',
    unless: /\bwithout\b/,
  }),
  frame('AGREE', 'give-promise', 'make give repeat renew offer', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:promises?|pledges?|undertakings?|commitments?|vows?) (?:to|of|that)\b/,
    to: 'to',
  }),
]
