import { type ActFrame, frame } from './act-frame.ts'

const ENVOYS = /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|embassy|consulates?|mission|charg[eé])\b/

/** What is held against somebody and threatened. */
export const ACCUSING_ACTS: readonly ActFrame[] = [
  // What is held against somebody.
  frame(
    'ACCUSE',
    'condemn',
    'condemn denounce deplore decry criticise criticize slam blast lambast lambaste castigate rebuke chide berate',
    {
      mode: 'condemn',
      to: 'object of by for',
    },
  ),
  frame('ACCUSE', 'accuse', 'accuse blame allege fault implicate', {
    to: 'object on',
    unless: /\b(?:court|prosecutors?|indict)\b/,
  }),
  frame('ACCUSE', 'charge', 'charge', {
    needs: /^(?:(?:[\w',.-]+ ){0,2}that\b|.*\bwith\b)/,
    unless: /\b(?:percent|court|prosecutors?)\b/,
  }),
  frame('ACCUSE', 'sue', 'sue indict prosecute', { to: 'object', official: true }),
  frame('ACCUSE', 'investigate', 'investigate probe', { to: 'object in', by: 'authority police body', official: true }),
  frame('ACCUSE', 'open-inquiry', 'open launch begin order start announce conduct set', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|proceedings|lawsuits?|hearings|trial)\b/,
    to: 'into against',
  }),
  frame('ACCUSE', 'put-under', 'put place', {
    needs: /\bunder (?:\w+ )?investigation\b/,
    to: 'object',
    official: true,
  }),
  frame('ACCUSE', 'lash-out', 'lash hit rail', {
    needs: /^(?:\w+ )?(?:out|back) (?:at|against)\b|^(?:at|against)\b/,
    to: 'at against',
  }),
  frame('ACCUSE', 'complain', 'complain', { to: 'to about of' }),
  frame('ACCUSE', 'find-guilty', 'find', {
    needs: /\b(?:guilty|liable|responsible|in breach)\b/,
    to: 'object',
    by: 'authority body',
  }),
  frame('ACCUSE', 'hold-responsible', 'hold', { needs: /\b(?:responsible|accountable)\b/, to: 'object' }),
  frame('ACCUSE', 'express-concern', 'express voice', {
    needs: /\b(?:concerns?|alarm|outrage|dismay|anger|doubts?|condemnation|disappointment)\b/,
    to: 'to about over at',
  }),
  frame('ACCUSE', 'call-bad', 'call describe brand label term', {
    mode: 'condemn',
    needs:
      /\b(?:absurd|deliberate|illegal|unlawful|unacceptable|an? outrage|unjustified|provocati\w+|aggressi\w+|genocide|terror\w*|shameful|outrageous|dangerous|false|lies?|baseless|irresponsible|massacres?|crimes?|violations?|barbaric|brutal\w*|inhuman\w*|hostile|reckless|setback|farce|betrayal|disgrace\w*|blackmail|piracy|hypocri\w+)\b/,
    to: 'object',
  }),
  // What is threatened.
  frame('THREATEN', 'threaten', 'threaten', { to: 'object with', governs: true }),
  frame('THREATEN', 'ultimatum', 'issue give deliver make serve repeat renew', {
    needs:
      /^(?:[\w',.-]+ ){0,6}(?:ultimatums?|threats?|notice)\b|\b(?:days?|hours?|weeks?|until \w+) (?:\w+ )?to \w+|\bor face\b/,
    to: 'to object against on',
    unless: /^(?:its|his|her|their)\b|\bno threat\b/,
  }),
  frame('THREATEN', 'warn', 'warn', {
    to: 'object',
    needs:
      /\b(?:would|will|could|may|might|risk(?:s|ed|ing)?|consequences|response|respond|retaliat\w+|declaration of war|costs?|face|otherwise|against|not to|sanctions)\b/,
    unless: /^(?:of|about) (?:the )?(?:risk|danger|famine)/,
  }),
  frame('THREATEN', 'vow-revenge', 'vow pledge promise swear', {
    needs: /\b(?:retaliat|revenge|respon|punish|destroy|crush|aveng|strike back)\w*/,
    to: 'against to on',
    governs: true,
  }),
  frame('ACCUSE', 'protest-to', 'protest', { needs: /^(?:to\b|that\b)/, to: 'to' }),
  frame('ACCUSE', 'lodge', 'lodge file submit deliver bring press', {
    needs: /\b(?:protest|complaints?|note verbale|demarche|lawsuits?|suits?|charges)\b/,
    to: 'with to against',
  }),
  frame('ACCUSE', 'summon', 'summon', { needs: ENVOYS, to: 'object of from' }),
]
