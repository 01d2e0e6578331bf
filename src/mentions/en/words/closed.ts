/** Words of the closed classes, by class. A word may stand in several; the tagger chooses by what is around it. */
const words = (list: string) => new Set(list.split(/\s+/))

export const DETERMINERS = words(
  'the a an this that these those each every some any no another such both all either neither several many few most other more certain various numerous',
)
export const POSSESSIVE_PRONOUNS = words('his her its their our my your whose')
export const PERSONAL_PRONOUNS = words('he she it they we i you him them us me her himself herself themselves one')
export const RELATIVES = words('who whom whose which where')
export const PREPOSITIONS = words(
  'about above across after against ahead along alongside amid among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside into like near of off on onto opposite out outside over past per regarding since than through throughout till to toward towards under underneath until unto up upon via with within without aboard amidst atop versus including excluding involving vis-a-vis notwithstanding',
)
export const SUBORDINATORS = words(
  'after before when while since because although though if unless until once whereas as whether that where whenever lest how why what',
)
export const CONJUNCTIONS = words('and or but nor yet plus')
export const MODALS = words(
  "will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't he'll she'll they'll we'll i'll it'll he'd she'd they'd we'd i'd 'll ought",
)
export const BE = words(
  "be am is are was were been being isn't aren't wasn't weren't i'm he's she's it's they're we're you're",
)
export const HAVE = words("have has had having haven't hasn't hadn't i've they've we've you've")
export const DO = words("do does did doing done don't doesn't didn't")
export const NEGATIONS = words("not never no neither nor n't without hardly cannot")
export const CONTRACTED_PRONOUNS: ReadonlyMap<string, string> = new Map(
  "he'll:he she'll:she they'll:they we'll:we i'll:i he'd:he she'd:she they'd:they we'd:we i'd:i i'm:i he's:he she's:she they're:they we're:we i've:i they've:they we've:we"
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
export const ADVERBS = words(
  'also then again later earlier now soon already still just only even too once twice instead meanwhile separately jointly together personally directly virtually remotely online afterwards afterward thereafter subsequently previously recently finally eventually here there however moreover furthermore likewise additionally first last next initially briefly privately publicly secretly quietly today yesterday tomorrow tonight overnight ever never always often usually formally officially reportedly allegedly apparently not almost nearly about approximately abroad alone in-person respectively currently presently shortly immediately face-to-face therefore thus hence accordingly indeed either further since ago away back forward home so very much well rather quite otherwise elsewhere simultaneously perhaps maybe probably possibly likely unlikely nonetheless nevertheless yet repeatedly regularly frequently long warmly cordially urgently far thereby sooner',
)
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
)

const union = (...classes: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(classes.flatMap((words) => [...words]))

/** What points at or stands for a noun. */
export const POINTERS = union(DETERMINERS, POSSESSIVE_PRONOUNS, PERSONAL_PRONOUNS)
/** What ties nouns and clauses together. */
export const LINKS = union(PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, RELATIVES)
export const AUXILIARIES = union(MODALS, BE, HAVE, DO)
/** What goes on after a noun rather than begins one, unless it is a verb. */
export const FUNCTION_WORDS = union(LINKS, AUXILIARIES, ADVERBS)
