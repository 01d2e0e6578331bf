import type { ActMode, ActType } from '../../../model/act.ts'
import type { DoerKind } from './doer-nouns.ts'

/** What a verb does when somebody is its subject. */
export interface ActFrame {
  readonly rule: string
  readonly type: ActType
  readonly mode: ActMode | null
  readonly verbs: ReadonlySet<string>
  /** Relations in which those stand to whom it is done; `object` is the direct object. */
  readonly recipients: ReadonlySet<string>
  /** Words that must stand in the clause behind the verb. */
  readonly needs: RegExp | null
  /** Words that rule the frame out. */
  readonly unless: RegExp | null
  /** It governs another verb: [offered] to host, agreed to extend. */
  readonly governs: boolean
  /** The verb alone is too common: a party must stand behind it. */
  readonly towards: boolean
  /** Who alone does this; null where anybody does. */
  readonly by: ReadonlySet<DoerKind> | null
  /** Only a state does it at home: whoever is told to be arrested there was so by its authorities. */
  readonly official: boolean
}

interface More {
  readonly mode?: ActMode
  readonly to?: string
  readonly needs?: RegExp
  readonly unless?: RegExp
  readonly governs?: boolean
  readonly towards?: boolean
  readonly by?: string
  readonly official?: boolean
}

/** A frame by its type, name and verbs. */
export const frame = (type: ActType, name: string, verbs: string, more: More = {}): ActFrame => ({
  rule: `acts/${name}`,
  type,
  mode: more.mode ?? null,
  verbs: new Set(verbs.split(' ')),
  recipients: new Set((more.to ?? 'object to').split(' ')),
  needs: more.needs ?? null,
  unless: more.unless ?? null,
  governs: more.governs ?? false,
  towards: more.towards ?? false,
  by: more.by === undefined ? null : new Set(more.by.split(' ') as DoerKind[]),
  official: more.official ?? false,
})
