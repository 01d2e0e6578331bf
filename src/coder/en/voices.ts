import type { Voices } from '../../records/en/attribution/attribute.ts'
import { contactPage } from './contact-page.ts'
import { publisherOf } from './home-state.ts'
import type { EnglishLayers } from './layers.ts'

/** The layers as whoever asks who says a thing reads them. */
export function voicesOf(layers: Readonly<Parameters<typeof contactPage>[0] & Pick<EnglishLayers, 'told'>>): Voices {
  return { page: contactPage(layers), meant: layers.told.meant, publisher: publisherOf(layers.document) }
}
