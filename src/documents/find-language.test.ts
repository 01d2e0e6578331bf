import { describe, expect, it } from 'vitest'
import { findLanguage } from './find-language.ts'

describe('the language of a text', () => {
  it.each([
    ['Borg, Nafti discuss Valletta accord over phone', 'en'],
    ['Stoltenberg meets Zourabichvili, Mirzoyan', 'en'],
    ['Grybauskaitė and Šefčovič hold talks in Vilnius', 'en'],
    ['The minister met her counterpart on Friday, and the two agreed to speak again in the spring.', 'en'],
    ['Der Außenminister traf am Freitag seinen tunesischen Amtskollegen und sprach mit ihm über Getreide.', 'de'],
    ['Le ministre des affaires étrangères a rencontré vendredi son homologue tunisien à La Valette.', 'fr'],
    ['El ministro de Asuntos Exteriores se reunió el viernes con su homólogo tunecino en La Valeta.', 'es'],
    ['Dışişleri Bakanı cuma günü Tunuslu mevkidaşı ile telefonda görüştü ve tahıl konusunu ele aldı.', 'tr'],
    ['Министр иностранных дел встретился в пятницу со своим коллегой и обсудил поставки зерна.', 'ru'],
    ['التقى وزير الخارجية نظيره التونسي يوم الجمعة وبحث معه ملف الحبوب', 'ar'],
    ['12345 +++ 678', null],
  ])('%s → %s', (text, language) => expect(findLanguage(text)).toBe(language))
})
