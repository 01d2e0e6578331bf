import type { ContactCase } from '../notation.ts'

/** Reports of talks and summits of several sides. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'mediation in the Great Lakes',
    published: '2025-04-11',
    text: `Congo and M23 back at the table in Doha

Delegations of the Democratic Republic of Congo and the M23 rebels held a second round of talks in Doha on Wednesday and Thursday, with Qatar as mediator, three people briefed on them said.

The Congolese team was led by presidential envoy Sumbu Sita Mambu, that of the rebels by Bertrand Bisimwa.

It was the first direct round since 2 April, when lower-ranking officials of both sides had met in the Qatari capital for a day.

Qatari minister of state Mohammed al-Khulaifi received both heads of delegation separately on Tuesday evening.

African Union mediator Faure Gnassingbé is expected in Doha next week, where he would see al-Khulaifi.

Kigali and Kinshasa had no comment.

Related
- Tshisekedi meets Kagame: what we know
- M23: a timeline`,
    finds: [
      'talks held 2025-04-09/2025-04-10 @Doha/QAT: [Sumbu Sita Mambu/COD || Congolese delegation/COD/delegation!] + [Bertrand Bisimwa/XM3 || M23 delegation/XM3/delegation!] + Qatar/QAT/delegation! (host)',
      'talks|meeting held 2025-04-02 @Doha/QAT: [Congolese officials/COD/delegation! || Democratic Republic of Congo/COD/delegation!] + [M23/XM3/delegation! || M23 officials/XM3/delegation!]',
      'meeting held 2025-04-08: Mohammed al-Khulaifi/QAT + Sumbu Sita Mambu/COD',
      'meeting held 2025-04-08: Mohammed al-Khulaifi/QAT + Bertrand Bisimwa/XM3',
      'meeting planned 2025-04-14/2025-04-20 @Doha/QAT: Faure Gnassingbé/XAU|TGO + Mohammed al-Khulaifi/QAT',
    ],
  },
  {
    construction: 'technical talks, Nile',
    published: '2020-06-05',
    text: `Dam talks to resume by video, Khartoum says

KHARTOUM, June 4 (Xinhua) -- Sudan will host a video conference of the water ministers of Egypt, Ethiopia and Sudan on June 9, the irrigation ministry said on Thursday.

Sudanese Irrigation Minister Yasser Abbas held separate video meetings with his Ethiopian counterpart Seleshi Bekele on Tuesday and with Egypt's Mohamed Abdel Aty on Wednesday.

Prime Minister Abdalla Hamdok had spoken by telephone with Abiy Ahmed on May 21.

Talks in Washington broke down in February, when Ethiopia stayed away from a last round with Egypt and Sudan hosted by the US Treasury.

The reservoir could begin to fill in July.`,
    finds: [
      'video planned 2020-06-09: [water minister of Egypt/EGY/office! || Mohamed Abdel Aty/EGY] + [water minister of Ethiopia/ETH/office! || Seleshi Bekele/ETH] + [water minister of Sudan/SDN/office! || Yasser Abbas/SDN || Sudan/SDN/delegation! (host)]',
      'video held 2020-06-02: Yasser Abbas/SDN/minister + Seleshi Bekele/ETH/minister',
      'video held 2020-06-03: Yasser Abbas/SDN/minister + Mohamed Abdel Aty/EGY',
      'call held 2020-05-21: Abdalla Hamdok/SDN/head_of_government + Abiy Ahmed/ETH',
      '~talks held|cancelled 2020-02 @Washington/USA: Ethiopia/ETH/delegation!? + Egypt/EGY/delegation! + Sudan/SDN/delegation! + US Treasury/USA/delegation! (host)',
    ],
  },
  {
    construction: 'summit report with bilaterals in its margins',
    published: '2018-06-13',
    text: `Kim and Trump shake hands, and the rest of Singapore's guests

SINGAPORE - US President Donald Trump and North Korea's Kim Jong Un held their summit on Sentosa island on Tuesday and signed a short statement.

The day before, Trump had been received by Singapore's Prime Minister Lee Hsien Loong for a working lunch.

Kim had called on Lee on Sunday evening.

In the margins, US Secretary of State Mike Pompeo met Singaporean Foreign Minister Vivian Balakrishnan on Monday.

Pompeo flies to Seoul on Wednesday, where he is to meet the foreign ministers of South Korea and Japan, Kang Kyung-wha and Taro Kono, on Thursday.

South Korean President Moon Jae-in watched the handshake on television with his cabinet. He spoke to Trump by phone for twenty minutes on Tuesday night.

Photo: Reporters at the media centre. Getty`,
    finds: [
      'summit held 2018-06-12 @Sentosa island/SGP: Donald Trump/USA/head_of_state + Kim Jong Un/PRK',
      'meeting held 2018-06-11: Donald Trump/USA/head_of_state + Lee Hsien Loong/SGP/head_of_government',
      'meeting held 2018-06-10: Kim Jong Un/PRK + Lee Hsien Loong/SGP',
      'meeting held 2018-06-11: Mike Pompeo/USA/foreign_minister + Vivian Balakrishnan/SGP/foreign_minister',
      'meeting planned 2018-06-14 @Seoul/KOR: Mike Pompeo/USA + Kang Kyung-wha/KOR/foreign_minister + Taro Kono/JPN/foreign_minister',
      'call held 2018-06-12: Moon Jae-in/KOR/head_of_state + Donald Trump/USA',
    ],
  },
  {
    construction: 'Balkan daily: who will sit with whom',
    published: '2023-05-23',
    text: `Kurti and Vučić "not ready" for Chisinau, says Lajčák

PRISTINA, 22 May

The EU envoy for the dialogue, Miroslav Lajčák, met Kosovo's Prime Minister Albin Kurti in Pristina on Monday. On Sunday he had been in Belgrade, where he was received by President Aleksandar Vučić.

"They are not ready," Lajčák said when asked about a meeting of the two at the Chisinau summit on 1 June.

Vučić had told a television station that he would not sit down with Kurti there.

The two last met in Brussels on 2 May, in the presence of Josep Borrell.

Kurti is due to fly to Tirana on Thursday to meet his Albanian counterpart Edi Rama.

More on this: Rama and Vučić talk on the phone | Kurti meets Macron`,
    finds: [
      'meeting held 2023-05-22 @Pristina/XKX: Miroslav Lajčák/XEU/envoy + Albin Kurti/XKX/head_of_government',
      'meeting held 2023-05-21 @Belgrade/SRB: Miroslav Lajčák/XEU/envoy + Aleksandar Vučić/SRB/head_of_state',
      'meeting cancelled|denied 2023-06-01|null: Aleksandar Vučić/SRB + Albin Kurti/XKX',
      'meeting held 2023-05-02 @Brussels/BEL: Aleksandar Vučić/SRB + Albin Kurti/XKX + Josep Borrell/XEU (mediator)?',
      'meeting planned 2023-05-25 @Tirana/ALB: Albin Kurti/XKX/head_of_government + Edi Rama/ALB/head_of_government',
    ],
  },
  {
    construction: 'E3 and Iran, with an inspector',
    published: '2025-07-02',
    text: `Europeans press Tehran in Geneva

GENEVA (AP) - The foreign ministers of France, Germany and Britain and the EU's top diplomat met Iranian Foreign Minister Abbas Araghchi in Geneva on June 20, a week into the war with Israel.

Jean-Noël Barrot, Johann Wadephul, David Lammy and Kaja Kallas stayed in the room for three and a half hours.

They spoke again by conference call with Araghchi on Monday, Kallas said.

UN nuclear chief Rafael Grossi has been refused a meeting in Tehran with atomic energy head Mohammad Eslami.

Grossi did speak by telephone with Araghchi on June 24.

Whether Steve Witkoff would meet the Iranian minister in Oslo next week was unclear.`,
    finds: [
      'meeting|talks held 2025-06-20 @Geneva/CHE: Jean-Noël Barrot/FRA/foreign_minister + Johann Wadephul/DEU/foreign_minister + David Lammy/GBR/foreign_minister + Kaja Kallas/XEU + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-30: Jean-Noël Barrot/FRA + Johann Wadephul/DEU + David Lammy/GBR + Kaja Kallas/XEU + Abbas Araghchi/IRN',
      'meeting cancelled null|2025-07|2025-06 @Tehran/IRN: Rafael Grossi/XIA + Mohammad Eslami/IRN',
      'call held 2025-06-24: Rafael Grossi/XIA + Abbas Araghchi/IRN',
      '~meeting proposed|planned 2025-07-07/2025-07-13: Steve Witkoff/USA + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'Cyprus: leaders with titles and communities',
    published: '2025-09-10',
    text: `No date yet for leaders' meeting

The Greek Cypriot and Turkish Cypriot leaders, Nikos Christodoulides and Ersin Tatar, will meet in the second half of September, UN envoy María Ángela Holguín said in Nicosia on Tuesday.

She had met Mr Christodoulides on Monday morning and Mr Tatar the same afternoon.

Holguín goes on to Athens, where she is to see Greek Foreign Minister George Gerapetritis on Friday.

The two leaders last met on 16 July in New York, with Secretary-General António Guterres in the chair.

A trilateral with Guterres during the General Assembly is possible.`,
    finds: [
      'meeting planned 2025-09|2025-09-16/2025-09-30|2025-09-15/2025-09-30: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|-',
      'meeting held 2025-09-08: María Ángela Holguín/XUN/envoy + Nikos Christodoulides/CYP',
      'meeting held 2025-09-08: María Ángela Holguín/XUN/envoy + Ersin Tatar/XTC|CYP|-',
      'meeting planned 2025-09-12 @Athens/GRC: María Ángela Holguín/XUN/envoy + George Gerapetritis/GRC/foreign_minister',
      'meeting held 2025-07-16 @New York/USA: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|- + António Guterres/XUN/igo_head',
      '~meeting|talks|summit proposed *: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|- + António Guterres/XUN',
    ],
  },
]
