// Written by tools/build-act-codes.ts from data/acts.yaml: edit the table, not this file.
import type { ActCode } from './act-codes.ts'

export const ACT_CODES: readonly ActCode[] = [
  {"type":"AGREE","mode":null,"words":["sign","initial"],"cameo":"057","name":"Sign formal agreement","goldstein":8,"quad":1,"source":"goldstein-cameo"},
  {"type":"AGREE","mode":null,"words":[],"cameo":"030","name":"Express intent to cooperate, not specified below","goldstein":4,"quad":1,"source":"goldstein-cameo"},
  {"type":"SUPPORT","mode":"offer","words":["mediat"],"cameo":"039","name":"Express intent to mediate","goldstein":5,"quad":1,"source":"goldstein-cameo"},
  {"type":"SUPPORT","mode":"offer","words":[],"cameo":"030","name":"Express intent to cooperate, not specified below","goldstein":4,"quad":1,"source":"goldstein-cameo"},
  {"type":"SUPPORT","mode":null,"words":["prais","thank","commend","hail","welcom"],"cameo":"051","name":"Praise or endorse","goldstein":3.4,"quad":1,"source":"goldstein-cameo"},
  {"type":"SUPPORT","mode":null,"words":["recogni"],"cameo":"054","name":"Grant diplomatic recognition","goldstein":6,"quad":1,"source":"goldstein-cameo"},
  {"type":"SUPPORT","mode":null,"words":[],"cameo":"050","name":"Engage in diplomatic cooperation, not specified below","goldstein":3.5,"quad":1,"source":"goldstein-cameo"},
  {"type":"CONCEDE","mode":null,"words":[],"cameo":"080","name":"Yield, not specified below","goldstein":5,"quad":1,"source":"goldstein-cameo"},
  {"type":"COOPERATE","mode":null,"words":[],"cameo":"060","name":"Engage in material cooperation, not specified below","goldstein":6,"quad":2,"source":"goldstein-cameo"},
  {"type":"AID","mode":null,"words":[],"cameo":"070","name":"Provide aid, not specified below","goldstein":7,"quad":2,"source":"goldstein-cameo"},
  {"type":"RETREAT","mode":null,"words":["releas","free","return","repatriat","hand"],"cameo":"084","name":"Return, release, not specified below","goldstein":7,"quad":2,"source":"goldstein-cameo"},
  {"type":"RETREAT","mode":null,"words":[],"cameo":"087","name":"De-escalate military engagement","goldstein":9,"quad":2,"source":"goldstein-cameo"},
  {"type":"REQUEST","mode":null,"words":["demand","insist"],"cameo":"100","name":"Demand, not specified below","goldstein":-5,"quad":3,"source":"goldstein-cameo"},
  {"type":"REQUEST","mode":null,"words":[],"cameo":"020","name":"Appeal, not specified below","goldstein":3,"quad":3,"source":"goldstein-cameo"},
  {"type":"ACCUSE","mode":"condemn","words":[],"cameo":"111","name":"Criticize or denounce","goldstein":-2,"quad":3,"source":"goldstein-cameo"},
  {"type":"ACCUSE","mode":null,"words":["accus","blam"],"cameo":"112","name":"Accuse, not specified below","goldstein":-2,"quad":3,"source":"goldstein-cameo"},
  {"type":"ACCUSE","mode":null,"words":[],"cameo":"110","name":"Disapprove, not specified below","goldstein":-2,"quad":3,"source":"goldstein-cameo"},
  {"type":"REJECT","mode":null,"words":["veto"],"cameo":"129","name":"Veto","goldstein":-5,"quad":3,"source":"goldstein-cameo"},
  {"type":"REJECT","mode":null,"words":[],"cameo":"120","name":"Reject, not specified below","goldstein":-4,"quad":3,"source":"goldstein-cameo"},
  {"type":"THREATEN","mode":null,"words":[],"cameo":"130","name":"Threaten, not specified below","goldstein":-4.4,"quad":3,"source":"goldstein-cameo"},
  {"type":"PROTEST","mode":null,"words":[],"cameo":"140","name":"Engage in political dissent, not specified below","goldstein":-6.5,"quad":4,"source":"goldstein-cameo"},
  {"type":"SANCTION","mode":null,"words":["sanction","embargo","boycott","tariff"],"cameo":"163","name":"Impose embargo, boycott, or sanctions","goldstein":-8,"quad":4,"source":"goldstein-cameo"},
  {"type":"SANCTION","mode":null,"words":[],"cameo":"160","name":"Reduce relations, not specified below","goldstein":-4,"quad":4,"source":"goldstein-cameo"},
  {"type":"MOBILIZE","mode":null,"words":[],"cameo":"150","name":"Demonstrate military or police power, not specified below","goldstein":-7.2,"quad":4,"source":"goldstein-cameo"},
  {"type":"COERCE","mode":null,"words":["arrest","detain"],"cameo":"173","name":"Arrest, detain, or charge with legal action","goldstein":-5,"quad":4,"source":"goldstein-cameo"},
  {"type":"COERCE","mode":null,"words":[],"cameo":"170","name":"Coerce, not specified below","goldstein":-7,"quad":4,"source":"goldstein-cameo"},
  {"type":"ASSAULT","mode":null,"words":[],"cameo":"190","name":"Use conventional military force, not specified below","goldstein":-10,"quad":4,"source":"goldstein-cameo"},
]

export const CONTACT_SCORES: ReadonlyMap<string, number> = new Map([
  ['036', 4],
  ['040', 1],
  ['041', 1],
  ['042', 1.9],
  ['043', 2.8],
  ['044', 2.5],
  ['045', 5],
  ['046', 7],
])
