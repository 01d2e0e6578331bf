import type { ContactCase } from '../notation.ts'

/** Those who speak for bodies, and states whose names are easily mistaken. */
export const cases: readonly ContactCase[] = [
  {
    construction: "body: the EU's",
    published: '2025-06-26',
    text: "The EU's Kaja Kallas met Kosovo's Albin Kurti in Pristina on Tuesday.",
    finds: ['meeting held 2025-06-24 @Pristina/XKX: Kaja Kallas/XEU + Albin Kurti/XKX'],
  },
  {
    construction: 'body: UN special envoy for a state',
    published: '2024-03-07',
    text: 'UN Special Envoy for Yemen Hans Grundberg met Omani Foreign Minister Badr Albusaidi in Muscat on Monday.',
    finds: ['meeting held 2024-03-04 @Muscat/OMN: Hans Grundberg/XUN/envoy + Badr Albusaidi/OMN/foreign_minister'],
  },
  {
    construction: 'body: IAEA chief',
    published: '2024-03-07',
    text: 'IAEA chief Rafael Grossi met Syrian Foreign Minister Faisal Mekdad in Damascus on Tuesday.',
    finds: ['meeting held 2024-03-05 @Damascus/SYR: Rafael Grossi/XIA/igo_head + Faisal Mekdad/SYR/foreign_minister'],
  },
  {
    construction: "body: NATO's",
    published: '2024-03-07',
    text: "NATO's Jens Stoltenberg spoke by phone with Sweden's Ulf Kristersson on Wednesday.",
    finds: ['call held 2024-03-06: Jens Stoltenberg/XNA + Ulf Kristersson/SWE'],
  },
  {
    construction: 'body: Hamas leader',
    published: '2024-03-07',
    text: 'Hamas leader Ismail Haniyeh met Egyptian intelligence chief Abbas Kamel in Cairo on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Cairo/EGY: Ismail Haniyeh/XHM/party_leader|head_of_government|official + Abbas Kamel/EGY/intelligence_chief',
    ],
  },
  {
    construction: 'body: head of the Kurdistan Regional Government',
    published: '2024-03-07',
    text: 'Masrour Barzani, head of the Kurdistan Regional Government, received German Defence Minister Boris Pistorius in Erbil on Monday.',
    finds: [
      'meeting held 2024-03-04 @Erbil/IRQ: Masrour Barzani/XKR/head_of_government + Boris Pistorius/DEU/defence_minister',
    ],
  },
  {
    construction: 'body: African Union Commission chairperson',
    published: '2024-03-07',
    text: 'African Union Commission Chairperson Moussa Faki Mahamat met Somali President Hassan Sheikh Mohamud in Addis Ababa on Wednesday.',
    finds: [
      'meeting held 2024-03-06 @Addis Ababa/ETH: Moussa Faki Mahamat/XAU/igo_head + Hassan Sheikh Mohamud/SOM/head_of_state',
    ],
  },
  {
    construction: 'body: Arab League chief',
    published: '2024-03-07',
    text: 'Arab League Secretary-General Ahmed Aboul Gheit spoke on the phone with Lebanese caretaker Prime Minister Najib Mikati on Tuesday.',
    finds: ['call held 2024-03-05: Ahmed Aboul Gheit/XAL/igo_head + Najib Mikati/LBN/head_of_government'],
  },
  {
    construction: 'body: ICRC president',
    published: '2024-03-07',
    text: 'Mirjana Spoljaric, president of the International Committee of the Red Cross, met Azerbaijani Foreign Minister Jeyhun Bayramov in Baku on Monday.',
    finds: ['meeting held 2024-03-04 @Baku/AZE: Mirjana Spoljaric/XRC/igo_head + Jeyhun Bayramov/AZE/foreign_minister'],
  },
  {
    construction: 'body: OSCE and ICC',
    published: '2024-03-07',
    text: 'OSCE Chairman-in-Office Ian Borg met ICC prosecutor Karim Khan in The Hague on Wednesday.',
    finds: ['meeting held 2024-03-06 @The Hague/NLD: Ian Borg/XOS|MLT + Karim Khan/XIC'],
  },
  {
    construction: 'body: GCC, ASEAN',
    published: '2024-03-07',
    text: 'GCC chief Jasem Albudaiwi telephoned ASEAN Secretary-General Kao Kim Hourn on Tuesday.',
    finds: ['call held 2024-03-05: Jasem Albudaiwi/XGC/igo_head + Kao Kim Hourn/XAS/igo_head'],
  },
  {
    construction: 'body: UN relief chief',
    published: '2024-03-07',
    text: "Martin Griffiths, the UN's humanitarian chief, spoke by telephone with Sudan's army chief, Abdel Fattah al-Burhan, on Monday.",
    finds: ['call held 2024-03-04: Martin Griffiths/XUN + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'body: High Commissioner',
    published: '2024-03-07',
    text: "UN High Commissioner for Refugees Filippo Grandi met Chad's president, Mahamat Idriss Déby, in N'Djamena on Tuesday.",
    finds: [
      "meeting held 2024-03-05 @N'Djamena/TCD: Filippo Grandi/XUN/igo_head|official + Mahamat Idriss Déby/TCD/head_of_state",
    ],
  },
  {
    construction: 'state with and in its name',
    published: '2024-03-07',
    text: 'The foreign minister of Bosnia and Herzegovina, Elmedin Konaković, met the foreign minister of Trinidad and Tobago, Amery Browne, in Sarajevo on Monday.',
    finds: [
      'meeting held 2024-03-04 @Sarajevo/BIH: Elmedin Konaković/BIH/foreign_minister + Amery Browne/TTO/foreign_minister',
    ],
  },
  {
    construction: 'two Congos, two Guineas',
    published: '2024-03-07',
    text: 'Congolese Foreign Minister Christophe Lutundula of the DRC met the foreign minister of the Republic of Congo, Jean-Claude Gakosso, in Brazzaville on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Brazzaville/COG: Christophe Lutundula/COD/foreign_minister + Jean-Claude Gakosso/COG/foreign_minister',
    ],
  },
]
