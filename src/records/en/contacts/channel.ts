import type { Mode } from '../../../model/contact.ts'

export const BY_VIDEO =
  /\b(by|via|over|through|on) (a )?(secure )?video|\b(via|on|over|by) (zoom|teams|skype|webex|facetime)\b|video ?-?(link|conference|call)|videoconference|\bvirtually\b|\bon[- ]?screen\b|\bonline\b/
/** By telephone, over a line. */
export const BY_PHONE =
  /\b(by|over|via|on|off|through) (the |a |an )?(secure |encrypted |direct )?((tele)?phone|line|hotline|telephone)\b|(?<!\b(?:after|before|since|following|of) (?:an? |the |his |her |their )?)\b(?:tele)?phone (?:call|conversation|talk|discussion|exchange|conference|consultation|contact)|\bpicked up the phone\b|\b(?:telephonically|by telephone)\b/

/** "[partly by] video link": who was there in person met. */
export const PARTLY = /\b(?:partly|partially|in part) (?:by|via|over|through|on)\b/

/** "by video link", "over the telephone": how those spoke who were not in one place; null where the words say nothing of it. */
export function channelOf(words: string): Mode | null {
  return BY_VIDEO.test(words) ? 'video' : BY_PHONE.test(words) ? 'call' : null
}

/** "were held [virtually]", "took place [in the format of a video conference]": what stands behind the verb of a contact noun. */
export const HELD_REMOTELY =
  /\b(?:virtually|remotely)(?! (?:all|every|no|none|nothing|any|impossible|certain|controlled|operated))\b|\bonline(?= (?:on|in|at|with|between|from|this|last|today|yesterday|late|mon|tues|wednes|thurs|fri|satur|sun)|[.,;]|$)|\b(?:in|through) (?:an? |the )?(?:virtual|online|remote|videoconference|video conference|video-conference|vtc) (?:format|mode|manner|setting)\b|\bin the format of (?:an? )?(?:video|online)/
