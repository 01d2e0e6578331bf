import { words } from './words.ts'

/** Words that only English uses, or uses far more than its neighbours; those shared with others (in, an, was, die) are left out. */
export const ENGLISH = words(
  `the | of | and | to | that | with | for | on | by | from | has | have | had | is | are | were | be | been | its | his |
  her | their | they | it | as | at | which | who | whom | would | could | should | about | between | after | before |
  during | over | this | these | those | not | or | but | than | into | against | under | following | while | said | says |
  discuss | discusses | discussed | meet | meets | met | talks | talk | call | calls | phone | phones | telephone | visit |
  visits | holds | hold | held | agree | agrees | sign | signs | urges | urge | warns | vows | seeks | leaders | foreign |
  minister | ministers | president | secretary | state | prime | counterpart | counterparts | ceasefire | peace | war |
  ties | security | readout | meeting | statement | statements | press | release | remarks | speaks | spoke | receives |
  received | ahead | amid | backs | welcomes | arrives | joins | hosts | latest | bilateral | relations |
  situation | developments | efforts | we | our | will | can | also | there | when | what | how`,
)

/** Everyday words of other languages in Latin letters; many of them mean that the text is not English. */
export const FOREIGN = words(
  `der | die | das | und | ist | nicht | mit | den | dem | von | für | auf | ein | eine | zu | im | sich | le | la | les |
  des | du | et | est | une | dans | que | qui | pour | avec | sur | pas | el | los | las | y | del | en | por | con |
  una | se | su | para | lo | il | di | che | non | per | della | gli | sono | o | os | da | do | não | com | uma |
  dos | het | een | van | op | voor | niet | zijn | met | ve | bir | bu | ile | için | olarak | de | ki | i | w |
  na | że | się | jest | og | av | att | och | det | som | på | är | ja | on | ei | că | și | este | în | cu | je | za |
  a | az | és | hogy | dhe | në | të | yang | dan | dengan | untuk | của | và | là`,
)
