/** "Before [the joint session] X received A and B": that was another occasion. */
export const BESIDE_ANOTHER =
  /\b(?:before|after|ahead of|prior to|following|on the (?:margins|sidelines) of) (?:an?|the|their|his|her) (?:[a-z]+ )?(?:joint|trilateral|three-way)\b/g
